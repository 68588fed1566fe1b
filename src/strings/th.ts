import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in Thai. */
export const th: InterfaceStrings = {
  "page.skip": "ข้ามไปยังเนื้อหา",
  "page.contents": "สารบัญ",
  "page.effectiveDate": "วันที่มีผลใช้บังคับ",
  "page.languages": "ภาษา",
  "page.footnotes": "เชิงอรรถ",
  "page.footnote": "เชิงอรรถที่ {number}",
  "page.backToText": "กลับไปยังเนื้อหา",
  "page.permalink": "ลิงก์ถาวร: {title}",
  "page.backToContents": "กลับไปยังสารบัญ",
  "page.table": "ตารางที่ {number}",
  "page.prevails": "เอกสารนี้เป็นฉบับแปล หากฉบับแต่ละภาษามีข้อความแตกต่างกัน ให้ถือฉบับภาษาต่อไปนี้เป็นหลัก:",
  "site.documents": "เอกสารทางกฎหมาย",
  "site.allLanguages": "ทุกภาษา",
  "site.otherLanguages": "มีเฉพาะในภาษาอื่น",
  "site.publisher": "ผู้เผยแพร่",
  "site.contact": "ติดต่อ",
  "notFound.title": "ไม่พบหน้าเว็บ",
  "notFound.text": "ไม่มีหน้าเว็บตามที่อยู่นี้ เนื้อหาอาจถูกย้ายไปที่อื่นแล้ว ดูรายการเอกสารทั้งหมดได้ที่นี่:",
};
