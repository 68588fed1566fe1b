import type { HeadingBlock, Place, TableBlock, TextBlock } from "../block.ts";
import type { TextRedline } from "../block-redline.ts";

/** How the page sets a block: what it is and where it stands, without its words. */
export function blockLayout(
  block: HeadingBlock | TextBlock,
): Pick<TextRedline, "kind" | "rank" | "id" | keyof Place>;
export function blockLayout(block: TableBlock): Place & { kind: "table" };
export function blockLayout(block: HeadingBlock | TextBlock | TableBlock): object {
  const { kind, quotes, depth, marker, isDone, note, isContinued } = block;
  return {
    kind,
    ...(block.kind === "heading" && { rank: block.rank, id: block.id }),
    quotes,
    depth,
    ...(marker !== undefined && { marker }),
    ...(isDone !== undefined && { isDone }),
    ...(note !== undefined && { note }),
    ...(isContinued !== undefined && { isContinued }),
  };
}
