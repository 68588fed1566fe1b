import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in Turkish. */
export const tr: InterfaceStrings = {
  "page.skip": "Metne geç",
  "page.contents": "İçindekiler",
  "page.effectiveDate": "Yürürlük tarihi",
  "page.languages": "Diller",
  "page.footnotes": "Dipnotlar",
  "page.footnote": "Dipnot {number}",
  "page.backToText": "Metne dön",
  "site.documents": "Hukuki belgeler",
  "site.allLanguages": "Tüm diller",
  "site.publisher": "Yayımlayan",
  "site.contact": "İletişim",
  "notFound.title": "Sayfa bulunamadı",
  "notFound.text":
    "Bu adreste sayfa bulunmamaktadır. Metin taşınmış olabilir; tüm belgeler burada listelenmiştir:",
};
