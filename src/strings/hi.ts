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
  "page.permalink": "स्थायी लिंक: {title}",
  "page.backToContents": "विषय-सूची पर वापस जाएँ",
  "page.table": "तालिका {number}",
  "page.prevails":
    "यह पाठ एक अनुवाद है। यदि विभिन्न भाषाओं के पाठों में कोई विसंगति हो, तो निम्नलिखित भाषा का पाठ मान्य होगा:",
  "site.documents": "कानूनी दस्तावेज़",
  "site.allLanguages": "सभी भाषाएँ",
  "site.otherLanguages": "केवल अन्य भाषाओं में",
  "site.publisher": "प्रकाशक",
  "site.contact": "संपर्क",
  "notFound.title": "पृष्ठ नहीं मिला",
  "notFound.text":
    "इस पते पर कोई पृष्ठ नहीं है। संभव है कि पाठ को स्थानांतरित कर दिया गया हो; सभी दस्तावेज़ यहाँ सूचीबद्ध हैं:",
};
