import { grouped } from "../../legal/document/grouped.ts";
import { type BlockRedline, blockRuns } from "../../legal/redline/block-redline.ts";
import type { RedlinePart } from "../../legal/redline/redline-part.ts";
import type { Run } from "../../legal/redline/run.ts";

/** What must be known of the whole redline to show a piece of it. */
export type Places = {
  /** The ids of the first runs of both ends of a move. */
  readonly ids: ReadonlyMap<Run, string>;
  /** The id of the other end, by the last run of either. */
  readonly links: ReadonlyMap<Run, string>;
  /** The tables, counted from 1. */
  readonly tables: ReadonlyMap<BlockRedline, number>;
};

/** Finds the tables of a redline, and for words that moved where they went and whence they came. */
export function places(parts: readonly RedlinePart[]): Places {
  const blocks = parts.flatMap((part) => (part.kind === "moved-away" ? [] : part.blocks));
  const tables = blocks.filter(({ kind }) => kind === "table");
  const runs = blocks.flatMap(blockRuns);
  const ends = { ins: moves(runs, "ins"), del: moves(runs, "del") };
  const both = [...ends.ins.keys()].filter((move) => ends.del.has(move));
  const found = [
    ...both.map((move) => end(move, ends.ins, "to", "from")),
    ...both.map((move) => end(move, ends.del, "from", "to")),
  ];
  return {
    ids: new Map(found.flatMap(({ first, id }) => (first ? [[first, id]] : []))),
    links: new Map(found.flatMap(({ last, other }) => (last ? [[last, other]] : []))),
    tables: new Map(tables.map((table, i) => [table, i + 1])),
  };
}

type Moves = ReadonlyMap<number, readonly Run[]>;

function moves(runs: readonly Run[], kind: "ins" | "del"): Moves {
  return grouped(
    runs.flatMap((run) => (run.kind === kind && run.move !== undefined ? [run] : [])),
    ({ move = 0 }) => move,
  );
}

function end(move: number, ends: Moves, own: string, other: string) {
  const id = (name: string) => `redline:moved-${name}-${move}`;
  const runs = ends.get(move);
  return { first: runs?.at(0), last: runs?.at(-1), id: id(own), other: id(other) };
}
