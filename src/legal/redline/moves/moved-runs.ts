import { grouped } from "../../document/grouped.ts";
import { words } from "../../document/words.ts";
import type { Comparison } from "../changes/comparison.ts";
import { wordCount } from "../lines/word-count.ts";
import { joinedRuns, type Run } from "../run.ts";
import { sentences } from "../words/sentences.ts";

/** Fewer words may have gone here and come there by chance. */
const fewWords = 5;

/** A sentence that went or came. */
type Piece = {
  /** Its place among those that went, or those that came. */
  readonly at: number;
  readonly run: number;
  readonly text: string;
  readonly key: string;
  /** Whether another sentence stands before it in the run. */
  readonly isInside: boolean;
  move?: number;
};

/**
 * Each run in pieces, of which those that went from one place and came to another have the number of their move.
 *
 * @param known how many moves have their numbers: the words of these stay as they are
 */
export function movedRuns(
  runs: readonly Run[],
  known: number,
  comparison: Comparison,
): readonly (readonly Run[])[] {
  const gone = pieces(runs, "del", comparison);
  const come = pieces(runs, "ins", comparison);
  if (gone.length === 0 || come.length === 0) return runs.map((run) => [run]);
  matchPieces(gone, come, known, comparison);
  const cut = new Map<number, Run[]>();
  for (const { run, text, move } of [...gone, ...come]) {
    const part = { kind: runs[run]?.kind ?? "same", text, ...(move !== undefined && { move }) };
    const parts = cut.get(run);
    if (parts) parts.push(part);
    else cut.set(run, [part]);
  }
  return runs.map((run, i) => joinedRuns(cut.get(i) ?? [run]));
}

function pieces(runs: readonly Run[], kind: Run["kind"], { lang }: Comparison): Piece[] {
  const found: Piece[] = [];
  for (const [run, each] of runs.entries()) {
    if (each.kind !== kind || each.move !== undefined) continue;
    for (const [i, text] of sentences(each.text, lang).entries())
      found.push({ at: found.length, run, text, key: words(text), isInside: i > 0 });
  }
  return found;
}

function matchPieces(
  gone: readonly Piece[],
  come: readonly Piece[],
  known: number,
  { lang }: Comparison,
): void {
  const waiting = waitingByKey(gone);
  let moves = known;
  let last: Piece | undefined;
  for (const piece of come) {
    const next: Piece | undefined = last && followerOf(last, gone, piece);
    const isTelling = () => wordCount(piece.text, lang) >= fewWords;
    const old = next ?? (isTelling() ? firstFree(waiting, piece) : undefined);
    if (old && !next) moves++;
    if (old) old.move = piece.move = moves;
    last = old;
  }
}

/** The sentence behind one that moved, where it moved with it. */
function followerOf(last: Piece, gone: readonly Piece[], piece: Piece): Piece | undefined {
  const next = gone[last.at + 1];
  const isNext = next?.key === piece.key && next.run === last.run && next.move === undefined;
  return isNext && piece.isInside ? next : undefined;
}

function waitingByKey(pieces: readonly Piece[]): ReadonlyMap<string, Piece[]> {
  return grouped(pieces.toReversed(), ({ key }) => key);
}

function firstFree(waiting: ReadonlyMap<string, Piece[]>, { key }: Piece): Piece | undefined {
  const known = waiting.get(key) ?? [];
  let piece = known.pop();
  while (piece && piece.move !== undefined) piece = known.pop();
  return piece;
}
