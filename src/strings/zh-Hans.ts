import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in Chinese in simplified characters. */
export const zhHans: InterfaceStrings = {
  "page.skip": "跳至正文",
  "page.contents": "目录",
  "page.effectiveDate": "生效日期",
  "page.languages": "语言",
  "page.footnotes": "脚注",
  "page.footnote": "脚注{number}",
  "page.backToText": "返回正文",
  "page.permalink": "永久链接：{title}",
  "page.backToContents": "返回目录",
  "page.table": "表{number}",
  "page.prevails": "本文为译文。各语言版本如有不一致，以下列语言的版本为准：",
  "site.documents": "法律文件",
  "site.allLanguages": "所有语言",
  "site.otherLanguages": "仅有其他语言版本",
  "site.publisher": "发布方",
  "site.contact": "联系方式",
  "notFound.title": "未找到页面",
  "notFound.text": "此网址没有对应的页面。文本可能已移至他处；所有文件均列于此处：",
};
