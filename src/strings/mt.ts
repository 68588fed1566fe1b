import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in Maltese. */
export const mt: InterfaceStrings = {
  "page.skip": "Aqbeż għat-test",
  "page.contents": "Werrej",
  "page.effectiveDate": "Data tad-dħul fis-seħħ",
  "page.languages": "Lingwi",
  "page.footnotes": "Noti f’qiegħ il-paġna",
  "page.footnote": "Nota f’qiegħ il-paġna {number}",
  "page.backToText": "Lura għat-test",
  "page.permalink": "Ħolqa permanenti: {title}",
  "page.backToContents": "Lura għall-werrej",
  "page.table": "Tabella {number}",
  "page.prevails":
    "Dan it-test huwa traduzzjoni. F’każ ta’ diverġenza bejn il-verżjonijiet lingwistiċi, tipprevali l-verżjoni bil-lingwa li ġejja:",
  "site.documents": "Dokumenti legali",
  "site.allLanguages": "Il-lingwi kollha",
  "site.otherLanguages": "B’lingwi oħra biss",
  "site.publisher": "Pubblikatur",
  "site.contact": "Kuntatt",
  "notFound.title": "Il-paġna ma nstabitx",
  "notFound.text":
    "M’hemm l-ebda paġna f’dan l-indirizz. Jista’ jkun li t-test ġie ttrasferit; id-dokumenti kollha huma elenkati hawn:",
};
