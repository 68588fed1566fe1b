import assert from "node:assert/strict";
import { test } from "node:test";
import { isSameHost } from "./is-same-host.ts";

const cases: [from: string, to: string, isSame: boolean][] = [
  ["https://a.example/x", "https://a.example/y", true],
  ["http://a.example/x", "https://a.example/x", true],
  ["https://a.example/x", "http://a.example/x", false],
  ["https://a.example/x", "https://b.example/x", false],
  ["http://a.example/x", "https://b.example/x", false],
  ["https://a.example/x", "https://a.example:8443/x", false],
  ["https://a.example/x", "ftp://a.example/x", false],
];

for (const [from, to, isSame] of cases)
  test(`${from} ${isSame ? "may" : "may not"} lead to ${to}`, () => {
    assert.equal(isSameHost(new URL(from), new URL(to)), isSame);
  });
