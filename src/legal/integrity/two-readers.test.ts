import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { checkFile } from "../check/check-file.ts";
import { exampleDocument } from "../check/examples/example-document.ts";
import type { TextBlock } from "../document/blocks/text-block.ts";
import { legalDocument } from "../document/legal-document.ts";
import { plainParse } from "../markdown/parsing/parse.ts";
import { textBlocks } from "../markdown/words/text-blocks.ts";
import { habitualReading } from "../second-reader/habits-for-test.ts";
import { secondReading } from "../second-reader/second-reading.ts";
import { markupNoise, randomBody } from "./random-body-for-test.ts";
import { seed } from "./random-seed-for-test.ts";

const placed = (blocks: readonly TextBlock[]) =>
  blocks.map(({ place, text }) => `${place}: ${text}`).join("\n");

/**
 * What is known to be read in two ways besides: rows of stars and strokes of which a part has closed (CommonMark, 6.2, rule 9), and
 * the column behind an empty cell without a space in it.
 */
const explained = (text: string, body: string) => {
  const words = text.replace(/[*_~]/g, "");
  return body.includes("||") ? words.replace(/(cell \d+):\d+/g, "$1") : words;
};

const isPublished = (body: string) => {
  const bytes = new TextEncoder().encode(exampleDocument({}, body));
  const { diagnostics, facts } = checkFile({ file: "da/a.md", bytes });
  return (
    facts &&
    !diagnostics.some(({ severity, rule }) => severity === "error" && rule !== "read-two-ways")
  );
};

function assertAgree(body: string): void {
  if (!isPublished(body)) return;
  const first = placed(textBlocks(plainParse(body, 11)));
  const second = placed(secondReading(body, 11));
  if (first === second) return;
  const habitual = placed(habitualReading(body, 11));
  if (explained(first, body) !== explained(habitual, body)) assert.equal(second, first);
}

test("both readers see the same in any body, but for what CommonMark leaves open", () => {
  fc.assert(fc.property(randomBody, assertAgree), { numRuns: 300, seed });
});

test("both readers see the same in any row of signs", () => {
  const lines = fc.array(markupNoise, { maxLength: 4 }).map((parts) => parts.join("\n"));
  fc.assert(fc.property(lines, assertAgree), { numRuns: 600, seed });
});

const real = ["../../../content/", "../../../tests/fixtures/"].flatMap((folder) => {
  const root = new URL(folder, import.meta.url);
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => new URL(file, root));
});

test("both readers see the same in every text that is published here, on the same lines", () => {
  let count = 0;
  for (const file of real) {
    const { document } = legalDocument("da/legal/a.md", readFileSync(file, "utf8"));
    if (!document) continue;
    const { body, bodyLine } = document;
    const first = textBlocks(plainParse(body, bodyLine));
    const second = secondReading(body, bodyLine);
    assert.equal(placed(second), placed(first), file.pathname);
    assert.deepEqual(
      second.map(({ line }) => line),
      first.map(({ line }) => line),
      file.pathname,
    );
    count++;
  }
  assert.ok(count > 20);
});
