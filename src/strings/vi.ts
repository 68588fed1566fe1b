import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in Vietnamese. */
export const vi: InterfaceStrings = {
  "page.skip": "Chuyển đến văn bản",
  "page.contents": "Mục lục",
  "page.effectiveDate": "Ngày có hiệu lực",
  "page.languages": "Ngôn ngữ",
  "page.footnotes": "Cước chú",
  "page.footnote": "Cước chú {number}",
  "page.backToText": "Quay lại văn bản",
  "site.documents": "Tài liệu pháp lý",
  "site.allLanguages": "Tất cả ngôn ngữ",
  "site.publisher": "Đơn vị ban hành",
  "site.contact": "Liên hệ",
  "notFound.title": "Không tìm thấy trang",
  "notFound.text":
    "Không có trang nào tại địa chỉ này. Văn bản có thể đã được chuyển đi nơi khác; tất cả tài liệu được liệt kê tại đây:",
};
