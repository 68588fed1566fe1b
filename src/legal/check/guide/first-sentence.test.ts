import assert from "node:assert/strict";
import { test } from "node:test";
import { firstSentence } from "./first-sentence.ts";

const sentences: [text: string, first: string][] = [
  ["One. Two.", "One."],
  ["Only one.", "Only one."],
  ["See Art. 13 and site.yml. Then this.", "See Art. 13 and site.yml."],
  ["Why? “Because.”", "Why?"],
];

for (const [text, first] of sentences)
  test(`${text} begins with ${first}`, () => assert.equal(firstSentence(text), first));
