import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in Swedish. */
export const sv: InterfaceStrings = {
  "page.skip": "Gå till texten",
  "page.contents": "Innehåll",
  "page.effectiveDate": "Gäller från och med",
  "page.languages": "Språk",
  "page.footnotes": "Fotnoter",
  "page.footnote": "Fotnot {number}",
  "page.backToText": "Tillbaka till texten",
  "page.permalink": "Permalänk: {title}",
  "page.backToContents": "Tillbaka till innehållet",
  "page.table": "Tabell {number}",
  "page.prevails":
    "Denna text är en översättning. Om språkversionerna skiljer sig åt har versionen på följande språk företräde:",
  "site.documents": "Juridiska dokument",
  "site.allLanguages": "Alla språk",
  "site.otherLanguages": "Endast på andra språk",
  "site.publisher": "Utgivare",
  "site.contact": "Kontakt",
  "notFound.title": "Sidan hittades inte",
  "notFound.text":
    "Det finns ingen sida på den här adressen. Texten kan ha flyttats; alla dokument finns samlade här:",
};
