import assert from "node:assert/strict";
import { words } from "../document/words.ts";
import { type Reading, reading } from "../markdown/reading.ts";
import { plainText } from "../markdown/words/plain-text.ts";
import { type BlockRedline, blockRuns } from "./block-redline.ts";
import { newWords, oldWords } from "./lines/redline-text.ts";
import { type Redline, redline } from "./redline.ts";
import type { Run } from "./run.ts";

/** Runs as wdiff writes them, with the number of a move in front of what moved. */
export function marked(runs: readonly Run[]): string {
  return runs
    .map(({ kind, text, move }) => {
      const words = move === undefined ? text : `#${move} ${text}`;
      return kind === "same" ? words : kind === "ins" ? `{+${words}+}` : `[-${words}-]`;
    })
    .join("");
}

/** A redline whose every word was proved: old words less deleted, with inserted ones, are the new words, and JSON keeps it all. */
export function proved(
  before: string,
  after: string,
  lang = "en",
  renamed: Readonly<Record<string, string>> = {},
): Redline {
  const [old, now] = [reading(before, lang), reading(after, lang)];
  const made = redline(old, now, renamed);
  assert.equal(oldWords(made), words(plainText(old.tree)), "the old words");
  assert.equal(newWords(made), words(plainText(now.tree)), "the new words");
  assert.deepEqual(JSON.parse(JSON.stringify(made)), made);
  return made;
}

/** The same, or nothing where the parser of Markdown throws, as it does at some notes that do not close. */
export function provedIfRead(before: string, after: string, lang = "en"): Redline | undefined {
  return [before, after].every((text) => readIfPossible(text, lang))
    ? proved(before, after, lang)
    : undefined;
}

/** The reading of a text, or nothing where the parser gives up on it, which the check says of a document. */
export function readIfPossible(text: string, lang: string): Reading | undefined {
  try {
    return reading(text, lang);
  } catch {
    return undefined;
  }
}

/** The clauses of a redline, each in a few lines: what happened to it, and the blocks that did not stay as they were. */
export function told({ parts }: Redline): string[] {
  return parts.flatMap((part) => {
    if (part.kind === "moved-away") return [`(${part.heading} → ${part.part})`];
    const name = part.kind === "clause" ? part.heading : part.kind;
    const moved = part.movedFrom ? ` from behind "${part.movedFrom.behind}"` : "";
    const changed = part.status === "moved" && part.isChanged ? " and changed" : "";
    const blocks = part.blocks.filter(({ status }) => status !== "unchanged");
    return [`${part.status}${changed}: ${name}${moved}`, ...blocks.map(toldBlock)];
  });
}

function toldBlock(block: BlockRedline): string {
  const markup = (block.markup ?? []).map(
    ({ what, text, before = "∅", after = "∅" }) => ` (${what} ${text}: ${before} → ${after})`,
  );
  return `  ${block.status}: ${marked(blockRuns(block))}${markup.join("")}`;
}
