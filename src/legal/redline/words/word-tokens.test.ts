import assert from "node:assert/strict";
import { test } from "node:test";
import { wordTokens } from "./word-tokens.ts";

const cases: [name: string, text: string, words: string[]][] = [
  ["white space goes with the word before it", "a  b,\nc", ["a  ", "b", ",\n", "c"]],
  ["a no-break space is a sign of its own", "5\u00a0EUR", ["5", "\u00a0", "EUR"]],
  [
    "an address is one word, without the full stop behind it",
    "Write to dpo@example.com. Or https://example.com/a-b?c=1, www.example.com.",
    [
      "Write ",
      "to ",
      "dpo@example.com",
      ". ",
      "Or ",
      "https://example.com/a-b?c=1",
      ", ",
      "www.example.com",
      ".",
    ],
  ],
  ["a sign without an address is none", "a @ b w.w.", ["a ", "@ ", "b ", "w.w", "."]],
  [
    "an address stands alone in Chinese too",
    "请联系dpo@example.com。",
    ["请", "联系", "dpo@example.com", "。"],
  ],
];

for (const [name, text, words] of cases) {
  test(name, () => {
    assert.deepEqual(
      wordTokens(text, "en").map(({ word, space }) => word + space),
      words,
    );
  });
}
