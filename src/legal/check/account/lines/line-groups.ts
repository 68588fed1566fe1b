import type { TextBlock } from "../../../document/blocks/text-block.ts";

/** Lines of a file that belong together, with the blocks that a page shows of them: none where no block claims them. */
export type LineGroup = {
  readonly line: number;
  readonly lastLine: number;
  readonly blocks: readonly TextBlock[];
};

/** The lines of a body with the blocks that claim them, in the order of the file. */
export type LineGroups = {
  readonly groups: readonly LineGroup[];
  /** Footnotes written where they are called: their words stand at the end of the page and have no lines of their own. */
  readonly adrift: readonly TextBlock[];
};

/**
 * Gives each line of a body to the blocks that claim it, or to a group without any.
 *
 * @param called the notes that are known to be written where they are called
 */
export function lineGroups(
  blocks: readonly TextBlock[],
  line: number,
  lastLine: number,
  called: ReadonlySet<string>,
): LineGroups {
  const owners = new Map<number, string>();
  const adrift: TextBlock[] = [];
  const settled: TextBlock[] = [];
  for (const block of blocks) {
    const owner = owners.get(block.line);
    const name = note(block);
    const isAdrift = block.line < line || called.has(name) || (owner ?? name) !== name;
    if (isAdrift) adrift.push(block);
    else {
      settled.push(block);
      owners.set(block.line, name);
    }
  }
  settled.sort((a, b) => a.line - b.line);
  return { groups: [...grouped(settled, line, lastLine)], adrift };
}

/** Blocks of one group begin in one line: cells of a row, or what a piece of HTML holds. */
function* grouped(
  blocks: readonly TextBlock[],
  from: number,
  lastLine: number,
): Generator<LineGroup> {
  let next = from;
  for (let i = 0; i < blocks.length; ) {
    const first = blocks[i] as TextBlock;
    let [end, behind] = [first.lastLine, i + 1];
    for (; blocks[behind]?.line === first.line; behind++)
      end = Math.max(end, blocks[behind]?.lastLine ?? 0);
    end = Math.min(end, (blocks[behind]?.line ?? lastLine + 1) - 1);
    if (first.line > next) yield { line: next, lastLine: first.line - 1, blocks: [] };
    yield { line: first.line, lastLine: end, blocks: blocks.slice(i, behind) };
    next = end + 1;
    i = behind;
  }
  if (next <= lastLine) yield { line: next, lastLine, blocks: [] };
}

/** The footnote that a block is part of, as `note 1`; empty for the text itself. */
export function note({ place }: TextBlock): string {
  return place.startsWith("note ") ? (place.split(" / ", 1)[0] ?? "") : "";
}
