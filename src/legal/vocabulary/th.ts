import type { LanguageWords } from "./language-words.ts";

export const th: LanguageWords = {
  clause: ["ข้อ", "มาตรา", "หมวด", "ส่วน"],
  behindReference: ["ของ", "แห่ง"],
};
