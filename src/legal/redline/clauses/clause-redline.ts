import { type BlockRedline, blockRuns } from "../block-redline.ts";
import { wordCount } from "../lines/word-count.ts";
import type { ClauseRedline, ClauseStatus, MovedFrom } from "../redline-part.ts";
import { folded } from "../words/folded.ts";
import type { Clause } from "./clause.ts";

type Words = Pick<ClauseRedline, "wordsInserted" | "wordsDeleted">;

/** A clause of a redline from what happened to its blocks. */
export function clauseRedline(
  before: Clause | undefined,
  after: Clause | undefined,
  blocks: readonly BlockRedline[],
  movedFrom: MovedFrom | undefined,
  lang: string,
): ClauseRedline {
  const number = changedNumber(before, after);
  const whole = wholeStatus(before, after);
  const statuses = new Set(blocks.map(({ status }) => status));
  const isChanged = !whole && [...statuses].some((status) => !quiet.has(status));
  const moved = movedFrom && !movedFrom.isWithParent ? "moved" : undefined;
  const shown = after && whole !== "removed" ? after : before;
  return {
    kind: shown?.kind ?? "clause",
    status: whole ?? moved ?? ownStatus(isChanged, statuses),
    isChanged,
    id: shown?.heading?.id ?? "",
    heading: folded(shown?.heading?.text ?? ""),
    rank: shown?.heading?.rank ?? 0,
    ...(number && !whole && { number }),
    ...(movedFrom && { movedFrom }),
    ...changedWords(blocks, number, lang),
    blocks,
  };
}

/** What leaves the words of a clause as they are. */
const quiet: ReadonlySet<string> = new Set(["unchanged", "renumbered", "formatted"]);

function ownStatus(isChanged: boolean, statuses: ReadonlySet<string>): ClauseStatus {
  if (isChanged) return "changed";
  if (statuses.has("renumbered")) return "renumbered";
  return statuses.has("formatted") ? "formatted" : "unchanged";
}

/** What stands before the first heading, and the footnotes, are there once they have a block. */
function wholeStatus(
  before: Clause | undefined,
  after: Clause | undefined,
): "added" | "removed" | undefined {
  if (!isThere(before)) return "added";
  return isThere(after) ? undefined : "removed";
}

function isThere(clause: Clause | undefined): boolean {
  return clause?.heading !== undefined || (clause?.blocks.length ?? 0) > 0;
}

/** The clause numbers of both sides where they are not the same; empty where there is none. */
function changedNumber(
  before: Clause | undefined,
  after: Clause | undefined,
): ClauseRedline["number"] {
  const [old = "", now = ""] = [before, after].map((each) => folded(each?.heading?.number ?? ""));
  return old === now ? undefined : { before: old, after: now };
}

/** Clause numbers are no words of a text: an inserted clause changes all behind it. */
function changedWords(
  blocks: readonly BlockRedline[],
  number: ClauseRedline["number"],
  lang: string,
): Words {
  const runs = blocks.flatMap(blockRuns).filter(({ move }) => move === undefined);
  const count = (kind: "ins" | "del", numbers = "") => {
    const texts = runs.filter((run) => run.kind === kind).map(({ text }) => text);
    const all = texts.reduce((sum, text) => sum + wordCount(text, lang), 0);
    return Math.max(0, all - wordCount(numbers, lang));
  };
  return { wordsInserted: count("ins", number?.after), wordsDeleted: count("del", number?.before) };
}
