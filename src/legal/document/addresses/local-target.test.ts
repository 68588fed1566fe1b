import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { decoded } from "./address-parts.ts";
import { addressScheme, isRelativeAddress, localTarget } from "./local-target.ts";

const relative = ["a.md", "./a.md", "../a.md#b", "a b.md", "a/b:c.md", "%20", "a?b"];
const others = [
  "",
  "/da/a",
  "#a",
  "?a",
  "//example.com",
  "https://example.com",
  "mailto:a@b.dk",
  "java\tscript:a",
  " \u0001javascript:a",
  "JavaScript:a",
  "c:a",
];

for (const url of relative) {
  test(`${JSON.stringify(url)} is relative to its file`, () => {
    assert.ok(isRelativeAddress(url));
  });
}

for (const url of others) {
  test(`${JSON.stringify(url)} is not relative to its file`, () => {
    assert.ok(!isRelativeAddress(url));
  });
}

const schemes: [url: string, scheme: string | undefined][] = [
  ["HTTPS://example.com", "https:"],
  ["java\nscript:alert(1)", "javascript:"],
  ["\u0000 javascript:alert(1)", "javascript:"],
  ["data:text/html,a", "data:"],
  ["a/b:c", undefined],
  ["1a:b", undefined],
  ["/a:b", undefined],
  ["", undefined],
];

for (const [url, scheme] of schemes) {
  test(`a browser reads the scheme ${scheme} in ${JSON.stringify(url)}`, () => {
    assert.equal(addressScheme(url), scheme);
  });
}

const targets: [from: string, url: string, file: string, fragment: string][] = [
  ["da/legal/a.md", "b.md", "da/legal/b.md", ""],
  ["da/legal/a.md", "./b.md#c", "da/legal/b.md", "c"],
  ["da/legal/a.md", "../../en/legal/b.md?x=1#c?d#e", "en/legal/b.md", "c?d#e"],
  ["da/legal/a.md", "../../../b.md", "../b.md", ""],
  ["da/legal/a.md", "../../../../b.md", "../../b.md", ""],
  ["a.md", "..//b/./c.md", "../b/c.md", ""],
  ["a.md", "../b/../c.md", "../c.md", ""],
  ["da/a.md", "vilk%C3%A5r%20b.md#%C3%A9", "da/vilkår b.md", "é"],
  ["da/a.md", "100%.md#%", "da/100%.md", "%"],
  ["da/a.md", "..%2F..%2Fb.md", "../b.md", ""],
];

for (const [from, url, file, fragment] of targets) {
  test(`${url} in ${from} leads to ${file}`, () => {
    assert.deepEqual(localTarget(from, url), { file, fragment });
  });
}

test("percent signs that encode nothing stay, and decoding never throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."%aCc3A9é/") }), (text) => {
      assert.equal(decoded(encodeURIComponent(text)), text);
      decoded(text);
    }),
  );
});
