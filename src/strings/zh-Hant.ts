import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in Chinese in traditional characters. */
export const zhHant: InterfaceStrings = {
  "page.skip": "跳至正文",
  "page.contents": "目錄",
  "page.effectiveDate": "生效日期",
  "page.languages": "語言",
  "page.footnotes": "註腳",
  "page.footnote": "註腳{number}",
  "page.backToText": "返回正文",
  "page.permalink": "永久連結：{title}",
  "page.backToContents": "返回目錄",
  "page.table": "表{number}",
  "page.prevails": "本文為譯文。各語言版本如有歧異，以下列語言的版本為準：",
  "site.documents": "法律文件",
  "site.allLanguages": "所有語言",
  "site.otherLanguages": "僅有其他語言版本",
  "site.publisher": "發布單位",
  "site.contact": "聯絡方式",
  "notFound.title": "找不到頁面",
  "notFound.text": "此網址沒有對應的頁面。文本可能已移至他處；所有文件均列於此處：",
};
