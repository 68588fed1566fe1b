import assert from "node:assert/strict";
import { test } from "node:test";
import { bareAddresses } from "../addresses/bare-addresses.ts";
import { linkTargets } from "../addresses/targets.ts";
import { plainParse } from "./parse.ts";
import { withoutPlaces } from "./without-places.ts";

const text =
  "# Se\n\n<https://a.example/b。c> og https://a.example/b。c\n\n- [d](e.md) **<https://f.example/》>**";

const addresses = (tree: ReturnType<typeof plainParse>) => {
  bareAddresses(tree);
  return linkTargets(tree).map(({ url }) => url);
};

test("links of a tree without places lead where they did", () => {
  const expected = [
    "https://a.example/b。c",
    "https://a.example/b",
    "e.md",
    "https://f.example/》",
  ];
  assert.deepEqual(addresses(plainParse(text)), expected);
  assert.deepEqual(addresses(withoutPlaces(plainParse(text))), expected);
});

test("only links keep their places", () => {
  const words = JSON.stringify(withoutPlaces(plainParse("# A\n\nb *c*\n\n- d")));
  assert.doesNotMatch(words, /position/);
});
