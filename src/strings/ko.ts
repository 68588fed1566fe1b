import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in Korean. */
export const ko: InterfaceStrings = {
  "page.skip": "본문으로 건너뛰기",
  "page.contents": "목차",
  "page.effectiveDate": "시행일",
  "page.languages": "언어",
  "page.footnotes": "각주",
  "page.footnote": "각주 {number}",
  "page.backToText": "본문으로 돌아가기",
  "page.permalink": "고유 링크: {title}",
  "page.backToContents": "목차로 돌아가기",
  "page.table": "표 {number}",
  "page.prevails":
    "이 문서는 번역본입니다. 언어별 문서 간에 차이가 있는 경우 다음 언어로 작성된 문서가 우선합니다:",
  "site.documents": "법률 문서",
  "site.allLanguages": "모든 언어",
  "site.otherLanguages": "다른 언어로만 제공",
  "site.publisher": "발행처",
  "site.contact": "연락처",
  "notFound.title": "페이지를 찾을 수 없습니다",
  "notFound.text":
    "이 주소에는 페이지가 없습니다. 문서가 이동되었을 수 있습니다. 모든 문서는 다음에서 확인할 수 있습니다:",
};
