import assert from "node:assert/strict";
import { test } from "node:test";
import { deepContainers } from "./deep-containers.ts";

for (const marker of [">", "> ", "- ", "* > ", "1. ", "7) ", "[^a]: ", "\t- "]) {
  test(`a hundred times ${JSON.stringify(marker)} is too deep, fifty times is not`, () => {
    assert.equal(deepContainers(`a\n\n${marker.repeat(100_000)}b`), 3);
    assert.equal(deepContainers(`${marker.repeat(49)}b`), undefined);
  });
}

for (const [name, text] of [
  ["a rule of stars", "* ".repeat(200)],
  ["a rule of dashes", `a\r\n${"- ".repeat(200)}\r\nb`],
  ["a line of dashes", "-".repeat(5000)],
  ["a line of numbers", "1.".repeat(5000)],
  ["many quotes below each other", "> a\n".repeat(5000)],
  ["white space", " \t".repeat(5000)],
] as const) {
  test(`${name} is not deep`, () => {
    assert.equal(deepContainers(text), undefined);
  });
}
