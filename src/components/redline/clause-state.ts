import type { BlockRedline } from "../../legal/redline/block-redline.ts";
import type { MarkupChange } from "../../legal/redline/markup-change.ts";
import type { ClauseRedline } from "../../legal/redline/redline-part.ts";
import type { InterfaceStrings } from "../../strings/interface-strings.ts";

/**
 * What happened to a clause, in words. Where no word came or went but some are now struck out, or a box is ticked, the clause says
 * something else: it is changed.
 */
export function clauseState(
  { status, isChanged }: Pick<ClauseRedline, "status" | "isChanged">,
  blocks: readonly BlockRedline[],
  strings: InterfaceStrings,
): string {
  const changed = strings["redline.changed"];
  if (status === "moved" && isChanged) return `${strings["redline.moved"]} · ${changed}`;
  return status === "formatted" && !blocks.every(isOnlyLooks)
    ? changed
    : strings[`redline.${status}`];
}

function isOnlyLooks(block: BlockRedline): boolean {
  const cells = block.kind === "table" ? block.rows.flatMap((row) => row.cells) : [];
  return [block, ...cells].every(({ markup = [] }) => markup.every(isLooks));
}

function isLooks({ what }: MarkupChange): boolean {
  return looks.has(what);
}

/** Links, and what only emphasises. */
const looks: ReadonlySet<string> = new Set(
  "link picture alt id rank title lang strong emphasis u mark code small big kbd samp var cite dfn abbr".split(
    " ",
  ),
);
