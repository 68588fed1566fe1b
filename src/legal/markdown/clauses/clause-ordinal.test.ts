import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { clauseLabel } from "./clause-label.ts";
import { clauseNumber } from "./clause-number.ts";
import { clauseOrdinal } from "./clause-ordinal.ts";

const shown = (text: string, lang: string) =>
  clauseOrdinal(text, lang).map(({ path, inserted, form, mark }) =>
    [path.join("."), inserted && `+${inserted}`, form, mark].filter(Boolean).join(" "),
  );

const ordinals: [lang: string, text: string, ...readings: string[]][] = [
  ["da", "5.", "5 decimal"],
  ["da", "5)", "5 decimal )"],
  ["da", "(5)", "5 decimal ()"],
  ["da", "5.2", "5.2 decimal"],
  ["da", "5.2.10.", "5.2.10 decimal"],
  ["en", "5.01", "5.1 decimal"],
  ["en", "5. –", "5 decimal"],
  // Signs and words
  ["da", "§ 3", "3 decimal §"],
  ["de", "§3.", "3 decimal §"],
  ["de", "§§ 4", "4 decimal §"],
  ["de", "§ 12 a", "12 +1 decimal §"],
  ["de", "§ 12b –", "12 +2 decimal §"],
  ["en", "Article 5 –", "5 decimal article"],
  ["en", "ARTICLE V:", "5 upper-roman article", "22 upper-letter article"],
  ["en", "Section 5.2.", "5.2 decimal section"],
  ["de", "Art. 5", "5 decimal artikel"],
  ["da", "pkt. 5.2", "5.2 decimal punkt"],
  ["cs", "čl. 5", "5 decimal článek"],
  ["xx", "Art. 5", "5 decimal art."],
  ["th", "ข้อ5", "5 decimal ข้อ"],
  ["ru", "Статья 5.", "5 decimal статья"],
  // Digits of other scripts
  ["ar", "١٢.", "12 decimal"],
  ["ar", "المادة ٥", "5 decimal المادة"],
  ["hi", "५.१", "5.1 decimal"],
  ["th", "๑.", "1 decimal"],
  // Roman numerals and letters
  ["en", "IV.", "4 upper-roman"],
  ["en", "(iv)", "4 lower-roman ()"],
  ["en", "(i)", "1 lower-roman ()", "9 lower-letter ()"],
  ["en", "I.", "1 upper-roman", "9 upper-letter"],
  ["en", "C.", "3 upper-letter", "100 upper-roman"],
  ["en", "B)", "2 upper-letter )"],
  ["en", "Annex A", "1 upper-letter annex"],
  // Chinese, Japanese, Korean
  ["zh", "第一条", "1 han 第条"],
  ["zh", "第 3 章", "3 decimal 第章"],
  ["zh", "第十二部分", "12 han 第部分"],
  ["zh", "第百二十条之二", "120 +2 han 第条"],
  ["zh", "一、", "1 han"],
  ["zh", "5、", "5 decimal"],
  ["zh", "（二）", "2 han ()"],
  ["ja", "１．２", "1.2 decimal"],
  ["zh", "1。", "1 decimal"],
  ["my", "၁။", "1 decimal"],
  ["ja", "第5条の2", "5 +2 decimal 第条"],
  ["ko", "제 3 조의2", "3 +2 decimal 제조"],
  ["zh", "附件四", "4 han 附件"],
  ["ja", "別紙4", "4 decimal 別紙"],
  ["ja", "第五条の二", "5 +2 han 第条"],
  // Ordinals, signs and letters around a number
  ["pt", "Cláusula 4.ª –", "4 decimal cláusula"],
  ["es", "1.º", "1 decimal"],
  ["es", "Cuarta.-", "4 ordinal-word"],
  ["es", "DÉCIMA PRIMERA.", "11 ordinal-word"],
  ["es", "Cláusula cuarta", "4 ordinal-word cláusula"],
  ["ar", "المادة الحادية عشرة:", "11 ordinal-word المادة"],
  ["fr", "Article 1er –", "1 decimal article"],
  ["fi", "4 §", "4 decimal §"],
  ["pl", "Załącznik nr 2 –", "2 decimal załącznik"],
  ["en", "A.1.", "1 decimal A."],
  ["en", "B.2.1", "2.1 decimal B."],
  // Nothing that counts
  ["ru", "Приложение Б"],
  ["zh", "第3十条"],
  ["en", "Annex"],
  ["en", ""],
  ["en", "…"],
  ["en", "1.".repeat(100)],
];

for (const [lang, text, ...readings] of ordinals)
  test(`${lang}: "${text}" reads ${readings.join(" or ") || "as nothing"}`, () => {
    assert.deepEqual(shown(text, lang), readings);
  });

const labels: [text: string, label: string, next: string | undefined][] = [
  ["8.", "8", "9"],
  ["5.2", "5.2", "5.3"],
  ["٥.٩", "٥.٩", "٥.١٠"],
  ["(a)", "(a)", "(b)"],
  ["z)", "z", undefined],
  ["§ 12 a", "§ 12 a", "§ 12 b"],
  ["Article 5 –", "Article 5", "Article 6"],
  ["ARTICLE IV:", "ARTICLE IV", "ARTICLE V"],
  ["第 3 章", "第 3 章", "第 4 章"],
  ["第九条", "第九条", "第十条"],
  ["第5条の2", "第5条の2", "第5条の3"],
  ["（二）", "（二）", "（三）"],
  ["4 §", "4 §", "5 §"],
  ["Cláusula 4.ª –", "Cláusula 4.ª", "Cláusula 5.ª"],
  ["Cuarta.-", "Cuarta", "Quinta"],
  ["A.1.", "A.1", "A.2"],
  ["附件九：", "附件九", "附件十"],
  ["Segunda.", "Segunda", undefined],
];

for (const [text, label, next] of labels)
  test(`${text} is called ${label}, and ${next} follows`, () => {
    assert.equal(clauseLabel(text), label);
    const [first] = clauseOrdinal(text, "en");
    assert.ok(first);
    const { path, inserted } = first;
    const following = inserted
      ? { ...first, inserted: inserted + 1 }
      : { ...first, path: [...path.slice(0, -1), (path.at(-1) ?? 0) + 1] };
    assert.equal(clauseLabel(text, following), next);
  });

test("a name written for a value is read as that value", () => {
  const text = fc.constantFrom(...ordinals.map(([, each]) => each));
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 999 }), (model, value) => {
      for (const reading of clauseOrdinal(model, "en")) {
        const ordinal = { ...reading, path: reading.path.map(() => value), inserted: 0 };
        const label = clauseLabel(model, ordinal);
        if (label === undefined) continue;
        const read = clauseOrdinal(label, "en").find(({ form }) => form === reading.form);
        assert.deepEqual(read?.path, ordinal.path);
      }
    }),
    { numRuns: 2000 },
  );
});

test("every clause number has readings of whole numbers, or none; none takes long", () => {
  const piece = fc.constantFrom(
    ..."5 . ) ( § a IV i 第 一 条 の 、 – Article 3 ٥".split(" "),
    " ",
    "  ",
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("")),
    fc.string({ unit: "grapheme" }),
  );
  fc.assert(
    fc.property(text, (heading) => {
      for (const number of [heading, clauseNumber(heading, "en")?.text ?? ""])
        for (const { path, inserted } of clauseOrdinal(number, "en"))
          assert.ok(path.length > 0 && [...path, inserted].every(Number.isInteger));
    }),
    { numRuns: 5000 },
  );
});
