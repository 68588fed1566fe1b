import assert from "node:assert/strict";
import { test } from "node:test";
import { addressKey, expectedAddress } from "./address.ts";

const inLanguage = "a path that starts with /da/";
const letters = "segments of lower-case letters, digits, - and _";
const own = "a last segment that the site does not write itself";

const cases: [path: string, lang: string, expected: string | undefined][] = [
  ["/da/legal/privacy-policy", "da", undefined],
  ["/da/a", "da", undefined],
  ["/pt-BR/legal/termos_2", "pt-BR", undefined],
  // Letters of any script, with their marks
  ["/da/vilkår", "da", undefined],
  ["/ar/قانوني/سياسة-الخصوصية", "ar", undefined],
  ["/hi/कानूनी/गोपनीयता-नीति", "hi", undefined],
  ["/th/กฎหมาย/นโยบาย", "th", undefined],
  ["/zh/法律/隐私政策", "zh", undefined],
  ["/ar/مادة-٥", "ar", undefined],
  // The language stands first
  ["/legal/a", "da", inLanguage],
  ["/de/legal/a", "da", inLanguage],
  ["/DA/legal/a", "da", inLanguage],
  ["/da", "da", inLanguage],
  ["da/legal/a", "da", inLanguage],
  ["/pt-br/a", "pt-BR", "a path that starts with /pt-BR/"],
  // One form
  ["/da/legal/a/", "da", "a path without a slash at its end"],
  ["/da/", "da", "a path without a slash at its end"],
  ["/da/vilkår".normalize("NFD"), "da", "a path in Unicode NFC"],
  ["/da/Legal/a", "da", letters],
  ["/da/legal/Å", "da", letters],
  ["/da/legal//a", "da", letters],
  ["/da/../de/a", "da", letters],
  ["/da/./a", "da", letters],
  ["/da/a.html", "da", letters],
  ["/da/a b", "da", letters],
  ["/da/a\u00a0b", "da", letters],
  ["/da/a?b", "da", letters],
  ["/da/a#b", "da", letters],
  ["/da/a%20b", "da", letters],
  ["/da/a\\b", "da", letters],
  ["/da/a\nb", "da", letters],
  ["/hi/क्‍ष", "hi", letters],
  // What the site writes itself
  ["/da/versions", "da", own],
  ["/da/legal/a/versions", "da", own],
  ["/da/legal/changes", "da", own],
  ["/da/legal/404", "da", own],
  ["/da/legal/index", "da", own],
  ["/da/legal/a/2025-11-05", "da", own],
  ["/da/versions/a", "da", undefined],
  ["/da/legal/2025-11-31", "da", undefined],
];

for (const [path, lang, expected] of cases) {
  test(`${path} in ${lang} is ${expected ? `no path, for one is ${expected}` : "a path"}`, () => {
    assert.equal(expectedAddress(path, lang), expected);
  });
}

for (const spelling of [
  "/da/Vilkår",
  "/DA/VILKÅR",
  "/da/vilkår/",
  "/da/vilkår//",
  "/da/vilkår".normalize("NFD"),
]) {
  test(`some host takes ${spelling} for /da/vilkår`, () => {
    assert.equal(addressKey(spelling), addressKey("/da/vilkår"));
  });
}

test("other paths stay apart", () => {
  assert.notEqual(addressKey("/da/vilkar"), addressKey("/da/vilkår"));
});
