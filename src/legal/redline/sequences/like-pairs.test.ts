import assert from "node:assert/strict";
import { test } from "node:test";
import { lexicon } from "../words/lexicon.ts";
import { wordBag } from "../words/word-bag.ts";
import { likePairs } from "./like-pairs.ts";

const idOf = lexicon();
const bags = (texts: readonly string[]) => texts.map((text) => wordBag(text, idOf));
const pairsOf = (before: readonly string[], after: readonly string[]) =>
  likePairs(bags(before), bags(after), 0.4).map((link) => [link.before, link.after]);

const texts = [
  "We share your data with processors in the Union.",
  "You may withdraw your consent at any time.",
  "The price is due within fourteen days.",
];

test("texts of which most words stayed are like each other", () => {
  const after = [
    "The price is due within thirty days.",
    "We share your data with processors abroad.",
  ];
  assert.deepEqual(pairsOf(texts, after), [
    [2, 0],
    [0, 1],
  ]);
});

test("a text that was taken into a longer one is like it", () => {
  const longer = `${texts[0]} They may only use it as we tell them, and must delete it when we ask them to.`;
  assert.deepEqual(pairsOf(texts, [longer]), [[0, 0]]);
});

test("Chinese and Thai are compared without spaces", () => {
  assert.deepEqual(
    pairsOf(["我们收集您的个人信息", "本政策适用"], ["我们收集并使用您的个人信息"]),
    [[0, 0]],
  );
  assert.deepEqual(pairsOf(["เราเก็บข้อมูลส่วนบุคคล"], ["เราใช้ข้อมูลส่วนบุคคล"]), [[0, 0]]);
});

test("in long lists, what is like is found by its rare words", () => {
  const before = Array.from(
    { length: 300 },
    (_, i) => `The clause about matter${i} and thing${i} applies.`,
  );
  const after = before.toReversed().map((text) => text.replace("applies", "does not apply"));
  const found = new Set(pairsOf(before, after).map(([i = 0, j = 0]) => (i + j === 299 ? i : -1)));
  assert.equal(found.size - Number(found.has(-1)), 300);
});

test("texts without words are like nothing", () => {
  assert.deepEqual(pairsOf(["", "…"], ["", "…"]), []);
});
