import type { Block } from "../block.ts";
import { type MarkupChange, markupChange } from "../markup-change.ts";

/** What happened to how a block is set: as a heading of which rank and id, in which lists and quotes, under which number. */
export function placeChanges(before: Block, after: Block): MarkupChange[] {
  return [
    change("place", placeName(before), placeName(after)),
    change("rank", rank(before, after), rank(after, before)),
    change("id", explicitId(before, after), explicitId(after, before)),
    change("number", before.marker, after.marker),
    change("done", done(before), done(after)),
    change("paragraph", paragraph(before), paragraph(after)),
  ].flat();
}

function change(
  what: string,
  before: string | undefined,
  after: string | undefined,
): MarkupChange[] {
  return before === after ? [] : [markupChange(what, "", before, after)];
}

function placeName({ kind, quotes, depth }: Block): string {
  return `${"quote ".repeat(quotes)}${"list ".repeat(depth)}${kind}`;
}

function rank(block: Block, other: Block): string | undefined {
  return block.kind === "heading" && other.kind === "heading" ? `${block.rank}` : undefined;
}

/** A heading's id where it or its counterpart names its own: links that people have saved lead to it. */
function explicitId(block: Block, other: Block): string | undefined {
  if (block.kind !== "heading" || other.kind !== "heading") return undefined;
  return block.hasExplicitId || other.hasExplicitId ? block.id : undefined;
}

/** Begins where a paragraph begins. */
function paragraph({ isContinued }: Block): string | undefined {
  return isContinued ? undefined : "";
}

function done({ isDone }: Block): string | undefined {
  return isDone === undefined ? undefined : `${isDone}`;
}
