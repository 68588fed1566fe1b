import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in Indonesian. */
export const id: InterfaceStrings = {
  "page.skip": "Langsung ke teks",
  "page.contents": "Daftar isi",
  "page.effectiveDate": "Tanggal berlaku",
  "page.languages": "Bahasa",
  "page.footnotes": "Catatan kaki",
  "page.footnote": "Catatan kaki {number}",
  "page.backToText": "Kembali ke teks",
  "page.permalink": "Tautan permanen: {title}",
  "page.backToContents": "Kembali ke daftar isi",
  "page.table": "Tabel {number}",
  "page.prevails":
    "Teks ini merupakan terjemahan. Apabila terdapat perbedaan antarversi bahasa, versi yang berlaku adalah versi dalam bahasa berikut:",
  "site.documents": "Dokumen hukum",
  "site.allLanguages": "Semua bahasa",
  "site.otherLanguages": "Hanya dalam bahasa lain",
  "site.publisher": "Penerbit",
  "site.contact": "Kontak",
  "notFound.title": "Halaman tidak ditemukan",
  "notFound.text":
    "Tidak ada halaman di alamat ini. Teks mungkin telah dipindahkan; semua dokumen tercantum di sini:",
};
