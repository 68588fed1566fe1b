import type { Refused } from "./dated-revisions.ts";
import type { Drift } from "./drifts.ts";
import type { ReadRevision } from "./read-revision.ts";

/** What of a history is no version, or one with a doubtful date. */
export type HistoryFindings = {
  readonly drifts: readonly Drift[];
  readonly backdatings: readonly Refused[];
  readonly refused: readonly Refused[];
};

/**
 * What whoever imports a history should know of it, in lines: which commits changed words under an old date, or went back
 * behind it, and of which no version was made.
 *
 * @param folder what to print before a file, for example `content`
 */
export function historyReport(
  { drifts, backdatings, refused }: HistoryFindings,
  folder: string,
): string[] {
  const changed = drifts.map(({ revision, date, before, after }) => {
    const change = after === before ? "as many as before" : signed(after - before);
    const length = `${after} ${after === 1 ? "character" : "characters"}`;
    const message = `Unexpected change of words under ${date} (${length}, ${change}), expected a new date`;
    return line({ revision, message }, folder);
  });
  const unwritten = alike(refused).map(({ more, ...each }) => {
    const others = more === 0 ? "" : `, and ${more} earlier ${more === 1 ? "commit" : "commits"}`;
    return line(each, folder) + others;
  });
  return [
    ...section("Words changed under an old date:", changed),
    ...section(
      "Dates that run backwards:",
      backdatings.map((each) => line(each, folder)),
    ),
    ...section("Not written:", unwritten),
  ];
}

/** A commit as people name it: `1f2e3d4c5b of 2020-10-10`. */
export function commitName({ commit, day }: Pick<ReadRevision, "commit" | "day">): string {
  return `${commit.slice(0, 10)} of ${day}`;
}

function line({ revision, at, message }: Refused, folder: string): string {
  const place = at ? `:${at.line}:${at.column}` : "";
  return `  ${commitName(revision)} ${folder}/${revision.file}${place}: ${message}`;
}

function signed(count: number): string {
  return count > 0 ? `+${count}` : `−${-count}`;
}

/** One of those that say the same of a document: a text may have had no frontmatter for years. */
function alike(refused: readonly Refused[]): (Refused & { readonly more: number })[] {
  const found = new Map<string, Refused & { more: number }>();
  for (const each of refused) {
    const key = JSON.stringify([each.revision.file, each.message]);
    const known = found.get(key);
    if (known) known.more++;
    else found.set(key, { ...each, more: 0 });
  }
  return [...found.values()];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines, ""];
}
