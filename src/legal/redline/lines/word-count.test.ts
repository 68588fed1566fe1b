import assert from "node:assert/strict";
import { test } from "node:test";
import { wordCount } from "./word-count.ts";

const cases: [lang: string, text: string, count: number][] = [
  ["en", "", 0],
  ["en", " — … !", 0],
  ["en", "The processor's 10.000,50 users (Art. 6)", 6],
  ["da", "Vi gemmer e-mail i 12 måneder.", 7],
  ["ar", "نحتفظ ببياناتك لمدة ١٢ شهرًا.", 5],
  ["hi", "हम डेटा 12 महीने रखते हैं।", 6],
  ["th", "ข้อมูลส่วนบุคคล", 3],
  ["zh", "我们收集您的个人信息。", 6],
];

for (const [lang, text, count] of cases) {
  test(`${count} words (${lang}): ${text}`, () => {
    assert.equal(wordCount(text, lang), count);
  });
}
