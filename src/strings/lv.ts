import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in Latvian. */
export const lv: InterfaceStrings = {
  "page.skip": "Pāriet uz tekstu",
  "page.contents": "Saturs",
  "page.effectiveDate": "Spēkā stāšanās datums",
  "page.languages": "Valodas",
  "page.footnotes": "Zemsvītras piezīmes",
  "page.footnote": "{number}. zemsvītras piezīme",
  "page.backToText": "Atpakaļ uz tekstu",
  "page.permalink": "Pastāvīgā saite: {title}",
  "page.backToContents": "Atpakaļ uz saturu",
  "page.table": "{number}. tabula",
  "page.prevails":
    "Šis teksts ir tulkojums. Ja starp valodu versijām ir atšķirības, noteicošais ir teksts šādā valodā:",
  "site.documents": "Juridiskie dokumenti",
  "site.allLanguages": "Visas valodas",
  "site.otherLanguages": "Tikai citās valodās",
  "site.publisher": "Izdevējs",
  "site.contact": "Kontaktinformācija",
  "notFound.title": "Lapa nav atrasta",
  "notFound.text":
    "Šajā adresē lapas nav. Iespējams, teksts ir pārvietots; visi dokumenti ir uzskaitīti šeit:",
};
