import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { describe, test } from "node:test";
import { cases } from "./examples/cases-for-test.ts";
import { rules } from "./rules.ts";

const grammar = /^(?:Unexpected|Missing) .+, expected .+$/s;

for (const rule of rules)
  describe(rule.id, () => {
    test("is the name of its file", () => {
      assert.ok(existsSync(new URL(`./rules/${rule.id}.ts`, import.meta.url)));
    });

    test("says what its bad examples promise and keeps quiet on its good ones", () => {
      for (const { says, said } of cases(rule)) {
        const texts = said.map(({ text }) => text);
        assert.deepEqual(texts, says);
        for (const each of texts) assert.match(each.replace(/^.*?\d+:\d+: /, ""), grammar);
      }
    });

    test("has two good and two bad examples, one of them not in English", () => {
      assert.ok(rule.examples.good.length >= 2 && rule.examples.bad.length >= 2);
      assert.ok(rule.examples.bad.every(({ says }) => says.length > 0));
      assert.ok(cases(rule).some(({ lang }) => lang !== "en"));
    });

    test("says why and what to do in whole sentences", () => {
      for (const text of [rule.why, rule.remedy]) assert.match(text, /^[A-Z“].*\.$/s);
    });
  });

/**
 * What weighs otherwise than its rule or can be fixed, in the order of the rules: the weight, what is put in the places that are
 * fixed, and how the finding begins.
 */
const others: readonly (readonly [rule: string, severity: string, fix: string, says: string])[] = [
  ["frontmatter", "warning", "no fix", "field titel, expected title"],
  ["toc-fence", "warning", "no fix", "words # سياسة الخصوصية in the to"],
  ["raw-html", "warning", "no fix", "comment, expected nothing that r"],
  ["raw-html", "warning", "no fix", "deprecated element <u>, expected"],
  ["image-exists", "warning", "no fix", "picture b.png, expected a file t"],
  ["image-exists", "warning", "no fix", "picture https://example.com/a.pn"],
  ["read-two-ways", "warning", "no fix", "line “En linje” that can be read"],
  ["read-two-ways", "warning", "no fix", "words “3” that can be read as ro"],
  ["read-two-ways", "warning", "no fix", "words “Satser” that can be read "],
  ["read-two-ways", "warning", "no fix", "line “En linje” that can be read"],
  ["read-two-ways", "warning", "no fix", "line “正文” that can be read as a "],
  ["date-as-list", "error", "\\", "date 5. november 2025 read as it"],
  ["date-as-list", "error", "\\", "date 1. maj 2024 read as item 1 "],
  ["date-as-list", "error", "\\", "date 15. marts 2025 read as item"],
  ["date-as-list", "error", "\\", "date 31. Dez. 2024 read as item "],
  ["date-as-list", "error", "\\", "date 2025. november 5 read as it"],
  ["list-marker", "error", " | | ", "1.Navn and 2 more without a spac"],
  ["list-marker", "error", " | ", "1)我们收集信息 and 1 more without a sp"],
  ["list-marker", "error", " | ", "-Name: and 1 more without a spac"],
  ["list-marker", "error", " | ", "no-break space between - and nav"],
  ["list-marker", "warning", " | ", "no-break space between 1. and Fø"],
  ["list-marker", "error", " | ", "U+3000 between 1. and 目的 and 1 m"],
  ["table-end", "error", "no fix", "heading in a table, expected an "],
  ["markup-in-html", "warning", "no fix", "bold words “**重要：**” shown as it"],
  ["markup-in-html", "warning", "no fix", "link “[条款](https://example.com)”"],
  ["literal-markup", "error", "no fix", "{: datetime=2020 } shown to the "],
  ["literal-markup", "error", "no fix", "{#terms} shown to the reader, ex"],
  ["definition-unused", "error", "no fix", "line [服务商]: “北极光” that nothing r"],
  ["definition-unused", "error", "no fix", "line [价格]: “/b 含税” that nothing "],
  ["date-drift", "warning", "no fix", "other words than those frozen un"],
  ["invisible-characters", "warning", "|", "2 U+200B ZERO WIDTH SPACE, expec"],
  ["invisible-characters", "warning", "|", "2 CRLF line ends, expected LF"],
  ["invisible-characters", "warning", "\n", "CR line end, expected LF"],
  ["invisible-characters", "warning", "", "U+200B ZERO WIDTH SPACE written "],
  ["invisible-characters", "warning", "ä", "letter not in Unicode NFC, the f"],
  ["invisible-characters", "error", "no fix", "U+FFFD REPLACEMENT CHARACTER, ex"],
  ["invisible-characters", "error", "no fix", "garbled Ã¦, expected æ"],
  ["invisible-characters", "error", "no fix", "2 garbled letters, the first â€™"],
  ["link-form", "warning", "", "backslash in the address https:/"],
  ["exception-age", "info", "no fix", "exception that expires on 2030-0"],
];

test("what weighs otherwise than its rule or can be fixed is this, and nothing else", () => {
  const found = rules.flatMap((rule) =>
    cases(rule).flatMap(({ said }) =>
      said
        .filter(({ severity, fix }) => severity !== rule.severity || fix)
        .map(({ severity, fix, text }) => [
          rule.id,
          severity,
          fix?.join("|") ?? "no fix",
          text.replace(/^.*?(?:Unexpected|Missing) /, "").slice(0, 32),
        ]),
    ),
  );
  assert.deepEqual(found, others);
});
