import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in Hindi. */
export const hi: InterfaceStrings = {
  "page.skip": "सीधे पाठ पर जाएँ",
  "page.contents": "विषय-सूची",
  "page.effectiveDate": "प्रभावी होने की तिथि",
  "page.languages": "भाषाएँ",
  "page.footnotes": "पाद-टिप्पणियाँ",
  "page.footnote": "पाद-टिप्पणी {number}",
  "page.backToText": "पाठ पर वापस जाएँ",
  "site.documents": "कानूनी दस्तावेज़",
  "site.allLanguages": "सभी भाषाएँ",
  "site.publisher": "प्रकाशक",
  "site.contact": "संपर्क",
  "notFound.title": "पृष्ठ नहीं मिला",
  "notFound.text":
    "इस पते पर कोई पृष्ठ नहीं है। संभव है कि पाठ को स्थानांतरित कर दिया गया हो; सभी दस्तावेज़ यहाँ सूचीबद्ध हैं:",
};
