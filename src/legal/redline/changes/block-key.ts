import type { Block } from "../block.ts";
import { folded } from "../words/folded.ts";

/** The same for blocks that say the same, however it is set. Where a block has no words, what it shows instead. */
export function blockKey(block: Block): string {
  if (block.kind === "table")
    return block.rows
      .map((row) => row.map(({ text }) => folded(text)).join("\u0001"))
      .join("\u0002");
  const words = folded(block.text);
  if (words !== "") return words;
  return `\u0003${block.kind}${block.marks.map(({ value = "" }) => value).join("\u0001")}`;
}
