import assert from "node:assert/strict";
import { test } from "node:test";
import { blockName } from "./block-name.ts";

const cases: [place: string, name: string][] = [
  ["", "a paragraph of its own"],
  ["heading 2", "a heading of rank 2"],
  ["quote 1 / list 2 / number 7", "item 7 of a list in a quotation"],
  ["note 3 / table 1 / cell 2:1 / code", "code in row 2, column 1 of a table in note 3"],
];

for (const [place, name] of cases)
  test(`a block at “${place}” is ${name}`, () => assert.equal(blockName(place), name));
