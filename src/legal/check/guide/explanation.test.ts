import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { exceptions } from "../exceptions/exceptions.ts";
import { cellWidth } from "../formats/cell-width.ts";
import type { DocumentRule } from "../rule.ts";
import { excusableRules, rules } from "../rules.ts";
import { exampleTexts } from "./example-texts.ts";
import { exceptionExample } from "./exception-example.ts";
import { explanation } from "./explanation.ts";

const rule: DocumentRule = {
  scope: "document",
  id: "no-shouting",
  severity: "warning",
  why: "Capitals are read letter by letter; a clause in nothing but capitals is a clause that hardly anybody reads to its end.",
  remedy: "Write it in small letters.",
  check() {},
  examples: {
    good: [
      { text: "\t small\r\n\nletters\n", lang: "de", fields: { kind: "other", material: false } },
    ],
    bad: [
      { text: "\n", says: [] },
      { text: "BIG\u202e", says: ["1:1: Unexpected B\u202e, expected b"] },
    ],
  },
};

test("explains a rule to who has never heard of it", () => {
  assert.equal(
    explanation(rule),
    `no-shouting
A warning: a lawyer should look at it; it stops no build.

Capitals are read letter by letter; a clause in nothing but capitals is a clause that
hardly anybody reads to its end.

It finds, in Danish:

    BIG<U+202E>

and says:

  1:1: Unexpected B<U+202E>, expected b

It has nothing to say on, in German, kind: other, material: false:

         small<U+000D>

    letters

What to do: Write it in small letters.

Only a person can fix it: --fix leaves it alone.

No exception accepts it.`,
  );
});

describe("every explanation", () => {
  for (const each of rules)
    test(`of ${each.id} has examples and what to do, in lines that fit a terminal`, () => {
      const { good, bad } = exampleTexts(each);
      for (const { files } of [good, bad]) assert.ok(files.some(({ text }) => text.trim() !== ""));
      const text = explanation(each);
      assert.doesNotMatch(text, /[^\n\P{Cc}]|\p{Bidi_Control}|undefined/u);
      for (const line of text.split("\n"))
        assert.ok(line.startsWith("    ") || cellWidth(line) <= 90, line);
      assert.equal(
        text.includes("exceptions.yml of the content folder"),
        excusableRules.has(each.id),
      );
    });
});

test("the exception that it shows is one that the check believes", () => {
  const { exceptions: found, diagnostics } = exceptions(exceptionExample("number-sequence"));
  assert.deepEqual(diagnostics, []);
  const [{ at, ...exception } = assert.fail()] = found;
  assert.deepEqual(exception, {
    rule: "number-sequence",
    file: "da/legal/privacy-policy.md",
    clause: "kontakt",
    reason: "Why the text is right as it is",
    owner: "Who answers for that",
    expires: "2027-01-31",
  });
});
