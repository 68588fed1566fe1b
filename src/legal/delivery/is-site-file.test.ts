import assert from "node:assert/strict";
import { test } from "node:test";
import { isSiteFile } from "./is-site-file.ts";

const names: [name: string, isOne: boolean][] = [
  ["index.html", true],
  ["da/legal/vilkår.html", true],
  [".well-known/security.txt", true],
  ["static/a..b.png", true],
  ["../package.json", false],
  ["da/../../x", false],
  ["/etc/passwd", false],
  ["da//x", false],
  ["da/./x", false],
  ["da\\x", false],
  ["da/x\n", false],
  ["da/\u001b[2J", false],
  ["", false],
];

for (const [name, isOne] of names)
  test(`${JSON.stringify(name)} is ${isOne ? "a" : "no"} file of a site`, () => {
    assert.equal(isSiteFile(name), isOne);
  });
