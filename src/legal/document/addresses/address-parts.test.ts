import assert from "node:assert/strict";
import { test } from "node:test";
import { isExternalPath } from "./address-parts.ts";

const cases: [path: string, externalPaths: string[], isExternal: boolean][] = [
  ["/status", ["/status"], true],
  ["/status2", ["/status"], false],
  ["/shop/a", ["/shop/*"], true],
  ["/b%C3%B8ger", ["/bøger"], true],
  ["/bøger", ["/b%C3%B8ger"], true],
  ["/%E5%BA%97/a", ["/店/*"], true],
  ["/%zz", ["/%zz"], true],
];

for (const [path, externalPaths, isExternal] of cases)
  test(`${path} is ${isExternal ? "" : "not "}one of ${externalPaths}`, () => {
    assert.equal(isExternalPath(path, externalPaths), isExternal);
  });
