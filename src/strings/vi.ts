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
  "page.permalink": "Liên kết cố định: {title}",
  "page.backToContents": "Quay lại mục lục",
  "page.table": "Bảng {number}",
  "page.prevails":
    "Văn bản này là bản dịch. Trường hợp có khác biệt giữa các bản ngôn ngữ, ưu tiên áp dụng bản bằng ngôn ngữ sau đây:",
  "site.documents": "Tài liệu pháp lý",
  "site.allLanguages": "Tất cả ngôn ngữ",
  "site.otherLanguages": "Chỉ có bằng ngôn ngữ khác",
  "site.publisher": "Đơn vị ban hành",
  "site.contact": "Liên hệ",
  "notFound.title": "Không tìm thấy trang",
  "notFound.text":
    "Không có trang nào tại địa chỉ này. Văn bản có thể đã được chuyển đi nơi khác; tất cả tài liệu được liệt kê tại đây:",
};
