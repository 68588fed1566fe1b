import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in Malay. */
export const ms: InterfaceStrings = {
  "page.skip": "Langkau ke teks",
  "page.contents": "Kandungan",
  "page.effectiveDate": "Tarikh kuat kuasa",
  "page.languages": "Bahasa",
  "page.footnotes": "Nota kaki",
  "page.footnote": "Nota kaki {number}",
  "page.backToText": "Kembali ke teks",
  "page.permalink": "Pautan kekal: {title}",
  "page.backToContents": "Kembali ke kandungan",
  "page.table": "Jadual {number}",
  "page.prevails":
    "Teks ini ialah terjemahan. Sekiranya terdapat percanggahan antara versi bahasa yang berlainan, versi yang diguna pakai ialah versi dalam bahasa yang berikut:",
  "site.documents": "Dokumen undang-undang",
  "site.allLanguages": "Semua bahasa",
  "site.otherLanguages": "Hanya dalam bahasa lain",
  "site.publisher": "Penerbit",
  "site.contact": "Maklumat hubungan",
  "notFound.title": "Halaman tidak ditemui",
  "notFound.text":
    "Tiada halaman di alamat ini. Teks mungkin telah dipindahkan; semua dokumen disenaraikan di sini:",
};
