import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sentences } from "./sentences.ts";

test("sentences keep the white space behind them", () => {
  assert.deepEqual(sentences("One. Two?  Three", "en"), ["One. ", "Two?  ", "Three"]);
  assert.deepEqual(sentences("我们收集信息。您可以拒绝。", "zh"), [
    "我们收集信息。",
    "您可以拒绝。",
  ]);
  assert.deepEqual(sentences("हम रखते हैं। आप पूछें।", "hi"), ["हम रखते हैं। ", "आप पूछें।"]);
  assert.deepEqual(sentences("Τι είναι; Αυτό.", "el"), ["Τι είναι; ", "Αυτό."]);
  assert.deepEqual(sentences("", "en"), []);
});

test("what is taken for one sentence is one", () => {
  const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.lorem({ mode: "sentences" }));
  fc.assert(
    fc.property(text, fc.constantFrom("en", "el", "th", "zh", "ar", "hi"), (text, lang) => {
      const found = sentences(text, lang);
      assert.equal(found.join(""), text);
      if (found.length !== 1) return;
      const all = [...new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text)];
      assert.ok(all.length === 1, JSON.stringify(all.map(({ segment }) => segment)));
    }),
    { numRuns: 1000 },
  );
});
