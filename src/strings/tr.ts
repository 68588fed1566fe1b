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
  "page.permalink": "Kalıcı bağlantı: {title}",
  "page.backToContents": "İçindekilere dön",
  "page.table": "Tablo {number}",
  "page.prevails":
    "Bu metin bir çeviridir. Dil sürümleri arasında farklılık bulunması hâlinde şu dildeki metin esas alınır:",
  "site.documents": "Hukuki belgeler",
  "site.allLanguages": "Tüm diller",
  "site.otherLanguages": "Yalnızca diğer dillerde",
  "site.publisher": "Yayımlayan",
  "site.contact": "İletişim",
  "notFound.title": "Sayfa bulunamadı",
  "notFound.text":
    "Bu adreste sayfa bulunmamaktadır. Metin taşınmış olabilir; tüm belgeler burada listelenmiştir:",
};
