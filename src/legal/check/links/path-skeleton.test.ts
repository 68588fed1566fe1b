import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { pathSkeleton } from "./path-skeleton.ts";

const alike: readonly (readonly [string, string, string])[] = [
  ["en", "/en/legal/privacy", "/en/legal/prіvacy"],
  ["en", "/en/legal/privacy", "/en/legal/prıvacy"],
  ["en", "/en/legal/privacys", "/en/legal/privacyſ"],
  ["en", "/en/legal/privacy3", "/en/legal/privacy٣"],
  ["en", "/en/legal/privacy3", "/en/legal/privacy𝟑"],
  ["en", "/en/legal/privacy", "/en/legal/privacy\ufe0f"],
  ["en", "/en/scope", "/en/ѕсоре"],
  ["en", "/en/naïve", "/en/naїve"],
  ["el", "/el/όροι", "/el/ópoι"],
  ["tr", "/tr/gizlilik", "/tr/gіzlilik"],
];

/** Pairs of ordinary words that differ in one letter or mark. */
const apart: readonly (readonly [string, string, string])[] = [
  ["en", "/en/terms", "/en/term"],
  ["da", "/da/kor", "/da/kør"],
  ["tr", "/tr/kır", "/tr/kir"],
  ["el", "/el/όρος", "/el/όρο"],
  ["el", "/el/νόμος", "/el/τόμος"],
  ["ru", "/ru/условия", "/ru/условие"],
  ["uk", "/uk/умови", "/uk/умові"],
  ["kk", "/kk/құпия", "/kk/купия"],
  ["kk", "/kk/үй", "/kk/уй"],
  ["sr", "/sr/услови", "/sr/uslovi"],
  ["hy", "/hy/հոս", "/hy/հոն"],
  ["ar", "/ar/شروط-1", "/ar/شروط-2"],
  ["hi", "/hi/कमल", "/hi/कमाल"],
  ["th", "/th/ขาว", "/th/ข่าว"],
  ["ja", "/ja/びよう", "/ja/びょう"],
  ["zh", "/zh/条款", "/zh/條款"],
  ["ko", "/ko/이용", "/ko/이윤"],
];

describe("paths", () => {
  for (const [lang, a, b] of alike)
    test(`${a} and ${b} look alike`, () => {
      assert.notEqual(a, b);
      assert.equal(pathSkeleton(a, lang), pathSkeleton(b, lang));
    });
  for (const [lang, a, b] of apart)
    test(`${a} and ${b} do not`, () => {
      assert.notEqual(pathSkeleton(a, lang), pathSkeleton(b, lang));
    });
});

test("no two letters of one script are taken for each other", () => {
  for (const [script, lang] of [
    ["Cyrillic", "ru"],
    ["Greek", "el"],
    ["Armenian", "hy"],
    ["Georgian", "ka"],
    ["Hebrew", "he"],
  ] as const) {
    const isLetter = new RegExp(`^(?=\\p{Ll}|\\p{Lo})\\p{Script=${script}}$`, "u");
    const first = new Map<string, string>();
    for (let code = 0x80; code < 0x3000; code++) {
      const letter = String.fromCodePoint(code);
      // Compatible forms of a letter are that letter.
      if (!isLetter.test(letter) || letter !== letter.normalize("NFKC") || letter === "ς") continue;
      const skeleton = pathSkeleton(letter, lang);
      assert.equal(first.get(skeleton), undefined, letter);
      first.set(skeleton, letter);
    }
    assert.ok(first.size > 20, script);
  }
});
