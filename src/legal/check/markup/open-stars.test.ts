import assert from "node:assert/strict";
import { test } from "node:test";
import { openStars } from "./open-stars.ts";

const cases: [text: string, at: number][] = [
  ["**Bemærk:**tekst", 0],
  ["Se **note", 3],
  ["Vi ** behandler** data", 3],
  ["我们的**“隐私政策”**适用", 3],
  ["Pris** og gebyr**.", -1],
  ["**Kun i EU\n**Kun i UK", -1],
  ["5 ** 3 ** 2, 2**3**4", -1],
  ["*** og ****", -1],
  ["Pris**\n\n**Kun i EU", -1],
  ["", -1],
];

for (const [text, at] of cases)
  test(`${JSON.stringify(text)} ${at < 0 ? "has none" : `at ${at}`}`, () =>
    assert.equal(openStars(text), at));
