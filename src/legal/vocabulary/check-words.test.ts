import assert from "node:assert/strict";
import { test } from "node:test";
import { allLanguages } from "./all-languages.ts";
import { checkBackSentences } from "./check-back-sentences-for-test.ts";
import type { CheckWords } from "./language-words.ts";

const languages = Object.entries(allLanguages).flatMap(([tag, { check }]) =>
  check ? [[tag, check] as const] : [],
);

/** Languages that go by the words of another. */
const sameWords: Readonly<Record<string, string>> = { nb: "no" };

/** What readers could be asked in a line of a hundred thousand characters. */
function hostileLines(sentence: string): string[] {
  const said = sentence.replace(/[.,!?]/g, "").split(" ");
  const fill = (text: string) => text.repeat(Math.ceil(100_000 / text.length));
  return ["a", " ", `${said[0]} `, `${said.slice(0, 3).join(" ")}, `, `${said[0]}  \n`].map(fill);
}

function tells({ checkBack: { often, forms } }: CheckWords, text: string): boolean {
  return often.test(text.toLowerCase()) && forms.some((form) => form.test(text));
}

for (const [tag, check] of languages) {
  const { references, otherTexts, dateLabels, placeholders, doubled, emptySections } = check;
  const folded = { references, otherTexts, dateLabels, doubled, emptySections };

  test(`keeps the lists of ${tag} in order, each word once`, () => {
    for (const [name, list] of Object.entries({ ...folded, placeholders }))
      assert.deepEqual(list, [...new Set(list)].sort(), name);
  });

  test(`writes the words of ${tag} as they are matched`, () => {
    for (const [name, list] of Object.entries(folded))
      for (const word of list) assert.equal(word, word.toLowerCase(), name);
    for (const word of [...Object.values(folded).flat(), ...placeholders]) {
      assert.match(word, /\p{L}/u);
      assert.equal(word, word.normalize("NFC").trim().replace(/\s+/g, " "));
    }
  });

  test(`takes no label of a date in ${tag} for a placeholder`, () => {
    const drafts = placeholders.map((word) => word.toLowerCase());
    for (const label of dateLabels) assert.ok(!drafts.includes(label), label);
  });

  test(`knows in ${tag} who is told to look for changes`, () => {
    const { asked = [], unasked = [] } = checkBackSentences[sameWords[tag] ?? tag] ?? {};
    assert.ok(asked.length >= 3 && unasked.length >= 3);
    for (const sentence of asked) {
      assert.ok(tells(check, sentence), sentence);
      assert.ok(tells(check, sentence.toUpperCase().replaceAll("ÄSS", "Äß")), sentence);
      assert.ok(tells(check, `A. ${sentence.replaceAll(" ", "\n")}`), sentence);
    }
    for (const sentence of unasked) assert.ok(!tells(check, sentence), sentence);
  });

  test(`reads hostile lines of ${tag} to their end`, () => {
    const [sentence = ""] = checkBackSentences[sameWords[tag] ?? tag]?.asked ?? [];
    for (const form of check.checkBack.forms) assert.equal(form.flags, "iu");
    for (const line of hostileLines(sentence)) {
      assert.ok(!tells(check, line), line.slice(0, 40));
      assert.ok(tells(check, `${line}. ${sentence}`), line.slice(0, 40));
    }
  });
}
