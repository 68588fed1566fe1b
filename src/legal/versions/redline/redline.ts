import type { Reading } from "../../markdown/reading.ts";
import { blockText } from "./block.ts";
import { blocks } from "./blocks.ts";
import { scope } from "./changes/scope.ts";
import { clauses } from "./clauses/clause.ts";
import { clauseOrder } from "./clauses/clause-order.ts";
import { clauseRedlines } from "./clauses/clause-redlines.ts";
import { matchedClauses } from "./clauses/matched-clauses.ts";
import type { RedlinePart } from "./redline-part.ts";
import { type RedlineSummary, redlineSummary } from "./redline-summary.ts";

/** What happened between two versions of a text: plain data, which JSON keeps as it is. */
export type Redline = {
  /** BCP 47 tag of the new text. */
  readonly lang: string;
  readonly summary: RedlineSummary;
  /** The clauses in the order of the new text; those that were removed or moved away are where they stood. */
  readonly parts: readonly RedlinePart[];
};

/**
 * The redline of two versions of a text. The old words less the deleted ones, with the inserted ones, are the new words.
 *
 * @param renamed retired heading ids of the document, and what they are now
 */
export function redline(
  before: Reading,
  after: Reading,
  renamed: Readonly<Record<string, string>> = {},
): Redline {
  const [old, now] = [blocks(before), blocks(after)];
  const shared = scope(after.lang, () => now.map(blockText));
  const sides = { before: clauses(old), after: clauses(now) };
  const pairs = matchedClauses(sides.before, sides.after, shared, renamed);
  const parts = clauseRedlines(sides, clauseOrder(sides.before, sides.after, pairs), shared);
  return { lang: after.lang, summary: redlineSummary(parts), parts };
}
