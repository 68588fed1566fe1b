import assert from "node:assert/strict";
import { test } from "node:test";
import type { TextBlock } from "../../document/blocks/text-block.ts";
import { blocksDigest } from "../../document/blocks/text-block.ts";
import { legalDocument } from "../../document/legal-document.ts";
import { plainParse } from "../../markdown/parsing/parse.ts";
import { reading } from "../../markdown/reading.ts";
import { textBlocks } from "../../markdown/words/text-blocks.ts";
import { secondReading } from "../../second-reader/second-reading.ts";
import { checkFile } from "../check-file.ts";
import { checkedDocument } from "../checked-document.ts";
import { exampleDocument } from "../examples/example-document.ts";
import { frozenFindings } from "./frozen-findings.ts";

const file = "da/a/2025-11-05.md";

/** A line that may be a part of the note or a paragraph: two readers see the words in another order. */
const open = "Vi sælger[^1] ikke data.\n\n[^1]: Note\nMere";

test("a frozen version that is read in two ways is shown as it was published, with a warning", () => {
  const text = exampleDocument({}, open);
  const { facts, diagnostics } = checkFile({ file, bytes: new TextEncoder().encode(text) });
  assert.deepEqual(
    diagnostics.map(({ rule, severity, line }) => [rule, severity, line]),
    [["read-two-ways", "warning", 14]],
  );
  assert.equal(facts?.blocksDigest, blocksDigest(textBlocks(plainParse(open, 11))));
});

/** What is said where the readings of a frozen version are tampered with. */
function said(tamper: (blocks: readonly TextBlock[]) => readonly TextBlock[], isOwn: boolean) {
  const text = exampleDocument({}, open);
  const { document } = legalDocument(file, text);
  assert.ok(document);
  const { body, bodyLine } = document;
  const checked = checkedDocument(
    document,
    reading(body, "da", bodyLine),
    text,
    secondReading(body, bodyLine),
  );
  const tampered = isOwn ? { ...checked, ownBlocks: tamper(checked.ownBlocks) } : checked;
  const shown = isOwn ? checked.ownBlocks : tamper(checked.ownBlocks);
  return frozenFindings(tampered, shown, file, bodyLine)
    .filter(({ severity }) => severity === "error")
    .map(({ rule }) => rule);
}

const without = (words: string) => (blocks: readonly TextBlock[]) =>
  blocks.map((block) => ({ ...block, text: block.text.replace(words, "") }));

test("where the check reads it otherwise than the page it is an error", () => {
  assert.deepEqual(
    said((blocks) => blocks, true),
    [],
  );
  assert.ok(said(without("ikke "), true).includes("read-two-ways"));
});

test("where the parser of the page loses words of it the account says so", () => {
  assert.deepEqual(
    said((blocks) => blocks, false),
    [],
  );
  assert.ok(said(without("ikke "), false).includes("words-lost"));
});
