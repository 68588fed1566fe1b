import { blockText } from "./block.ts";
import { blocks } from "./blocks.ts";
import { comparison } from "./changes/comparison.ts";
import { clauses } from "./clauses/clause.ts";
import { clauseOrder } from "./clauses/clause-order.ts";
import { clauseRedlines } from "./clauses/clause-redlines.ts";
import { matchedClauses } from "./clauses/matched-clauses.ts";
import type { RedlinePart } from "./redline-part.ts";
import { type RedlineSummary, redlineSummary } from "./redline-summary.ts";
import { type TitledReading, titlePart } from "./title-part.ts";

/** What happened between two versions of a text: plain data, which JSON keeps as it is. */
export type Redline = {
  /** BCP 47 tag of the new text. */
  readonly lang: string;
  readonly summary: RedlineSummary;
  /**
   * The clauses in the order of the new text; those that were removed or moved away are where they stood. Before them stands the
   * title of the page, where it is none of the text and changed.
   */
  readonly parts: readonly RedlinePart[];
};

/**
 * The redline of two versions of a text. The old words less the deleted ones, with the inserted ones, are the new words.
 *
 * @param renamed retired heading ids of the document, and what they are now
 */
export function redline(
  before: TitledReading,
  after: TitledReading,
  renamed: Readonly<Record<string, string>> = {},
): Redline {
  const [old, now] = [blocks(before), blocks(after)];
  const shared = comparison(after.lang, () => now.map(blockText));
  const sides = { before: clauses(old), after: clauses(now) };
  const pairs = matchedClauses(sides.before, sides.after, shared, renamed);
  const own = clauseRedlines(sides, clauseOrder(sides.before, sides.after, pairs), shared);
  const title = titlePart(before, after, shared);
  const parts = title ? [title, ...own.map(behindTitle)] : own;
  return { lang: after.lang, summary: redlineSummary(parts), parts };
}

/** Parts are named by their places. */
function behindTitle(part: RedlinePart): RedlinePart {
  if (part.kind === "moved-away") return { ...part, part: part.part + 1 };
  const { movedFrom } = part;
  return movedFrom ? { ...part, movedFrom: { ...movedFrom, part: movedFrom.part + 1 } } : part;
}
