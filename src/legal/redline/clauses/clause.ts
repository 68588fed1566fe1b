import type { Block, HeadingBlock } from "../block.ts";
import { folded } from "../words/folded.ts";

/** A heading with the blocks behind it up to the next one; or what stands before the first, the footnotes, or the page's title. */
export type Clause = {
  readonly kind: "title" | "opening" | "clause" | "footnotes";
  readonly heading: HeadingBlock | undefined;
  readonly blocks: readonly Block[];
  /** The place of the clause that this one is part of, by the ranks of their headings. */
  readonly parent: number | undefined;
};

/** The clauses of a text in order. The first is what stands before any heading, the last the footnotes; both may be empty. */
export function clauses(blocks: readonly Block[]): Clause[] {
  const open: { readonly rank: number; readonly at: number }[] = [];
  const found: (Clause & { blocks: Block[] })[] = [part("opening")];
  for (const block of blocks.filter(({ note }) => note === undefined)) {
    if (block.kind !== "heading" || !block.isTopLevel) {
      found.at(-1)?.blocks.push(block);
      continue;
    }
    while ((open.at(-1)?.rank ?? 0) >= block.rank) open.pop();
    const parent = open.at(-1)?.at;
    open.push({ rank: block.rank, at: found.length });
    found.push({ kind: "clause", heading: block, blocks: [], parent });
  }
  const notes = blocks.filter(({ note }) => note !== undefined);
  return [...found, { ...part("footnotes"), blocks: notes }];
}

function part(kind: Clause["kind"]): Clause & { blocks: Block[] } {
  return { kind, heading: undefined, blocks: [], parent: undefined };
}

/** What a heading says behind its number, whatever its case. */
export function clauseTitle({ heading }: Clause): string {
  return heading ? folded(heading.text.slice(heading.number.length)).toLowerCase() : "";
}
