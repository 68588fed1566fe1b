import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in Japanese. */
export const ja: InterfaceStrings = {
  "page.skip": "本文へ移動",
  "page.contents": "目次",
  "page.effectiveDate": "施行日",
  "page.languages": "言語",
  "page.footnotes": "脚注",
  "page.footnote": "脚注{number}",
  "page.backToText": "本文に戻る",
  "page.permalink": "パーマリンク：{title}",
  "page.backToContents": "目次に戻る",
  "page.table": "表{number}",
  "page.prevails": "この文書は翻訳です。各言語版の内容に相違がある場合は、次の言語版が優先します：",
  "site.documents": "法的文書",
  "site.allLanguages": "すべての言語",
  "site.otherLanguages": "他の言語のみ",
  "site.publisher": "発行者",
  "site.contact": "連絡先",
  "notFound.title": "ページが見つかりません",
  "notFound.text":
    "このアドレスにページはありません。文書は移動された可能性があります。すべての文書の一覧はこちらです：",
};
