import type { TextBlock } from "../../../document/blocks/text-block.ts";
import { type ClaimedLines, claimedLines } from "./claimed-lines.ts";
import { lineGroups, note } from "./line-groups.ts";
import { type UnclaimedLines, unclaimedLines } from "./unclaimed-lines.ts";

/** The lines of a body beside the blocks of its page. */
export type LaidOut = {
  readonly claimed: readonly ClaimedLines[];
  readonly unclaimed: readonly UnclaimedLines[];
  /** Footnotes without lines of their own. */
  readonly adrift: readonly TextBlock[];
};

const rounds = 3;

/**
 * Lays the lines of a body beside the blocks that claim them. A footnote written where it is called may claim the lines of another
 * block: it is taken off them where that explains more.
 */
export function laidOut(
  lines: readonly string[],
  line: number,
  blocks: readonly TextBlock[],
): LaidOut {
  let [called, best] = [new Set<string>(), once(lines, line, blocks, new Set())];
  for (let round = 0; round < rounds && lost(best) > 0; round++) {
    const better = trials(best)
      .map((names) => new Set([...called, ...names]))
      .map((names) => ({ names, laid: once(lines, line, blocks, names) }))
      .find(({ laid }) => lost(laid) < lost(best));
    if (!better) break;
    [called, best] = [better.names, better.laid];
  }
  return best;
}

/** The notes that do not fit the lines which they claim; those with all others that claim them too. */
function trials({ claimed, adrift }: LaidOut): (readonly string[])[] {
  const groups = claimed.filter(({ fault }) => fault).map(({ group }) => group);
  const names = groups.flatMap((group) => group.blocks.map(note)).filter((name) => name !== "");
  if (names.length === 0) return [];
  const lines = new Set<number>();
  for (const { line, lastLine } of groups) for (let at = line; at <= lastLine; at++) lines.add(at);
  const others = adrift.filter(({ line }) => lines.has(line));
  return [names, [...names, ...others.map(note)]];
}

function once(
  lines: readonly string[],
  line: number,
  blocks: readonly TextBlock[],
  called: ReadonlySet<string>,
): LaidOut {
  const { groups, adrift } = lineGroups(blocks, line, lines.length, called);
  const [claimed, unclaimed]: [ClaimedLines[], UnclaimedLines[]] = [[], []];
  for (const group of groups) {
    if (group.blocks.length > 0) claimed.push(claimedLines(lines, group));
    else unclaimed.push(unclaimedLines(lines, group));
  }
  return { claimed, unclaimed, adrift };
}

/** How many passages are not accounted for. */
function lost({ claimed, unclaimed }: LaidOut): number {
  const faults = unclaimed
    .flatMap((each) => each.faults)
    .filter((each) => each.rule === "words-lost");
  return claimed.filter(({ fault }) => fault).length + faults.length;
}
