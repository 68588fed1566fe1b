import type { Position } from "../../document/diagnostic.ts";
import type { DocumentFacts } from "../../document/document-facts.ts";
import type { ReadRevision } from "./read-revision.ts";

/** A revision that gives no frozen version, and why: "Unexpected …, expected …". */
export type Refused = {
  readonly revision: ReadRevision;
  /** Where in its text, where it is about a place. */
  readonly at?: Position;
  readonly message: string;
};

/** The revision that was the last of each date, and those of which nothing can be made. */
export type DatedRevisions = {
  readonly byDate: ReadonlyMap<string, ReadRevision>;
  readonly refused: readonly Refused[];
};

/**
 * Finds the versions in the history of a document: of each date the last commit counts. The current date is left to the release
 * of the working file. Where the last commit of a date cannot be shown, an earlier one would not be what was published.
 *
 * @param revisions newest first
 */
export function datedRevisions(
  document: Pick<DocumentFacts, "frontmatter">,
  revisions: readonly ReadRevision[],
): DatedRevisions {
  const byDate = new Map<string, ReadRevision>();
  const refused: Refused[] = [];
  const dates = new Set([document.frontmatter.date]);
  for (const revision of revisions) {
    const [error] = revision.errors;
    if (error) refused.push({ revision, at: error, message: `${error.message} (${error.rule})` });
    const date = revision.facts?.frontmatter.date;
    if (date === undefined || dates.has(date)) continue;
    dates.add(date);
    if (error) continue;
    const message = misfit(revision, document);
    if (message === undefined) byDate.set(date, revision);
    else refused.push({ revision, message });
  }
  return { byDate, refused };
}

function misfit(
  { facts }: ReadRevision,
  { frontmatter: own }: Pick<DocumentFacts, "frontmatter">,
): string | undefined {
  const { id, lang, date } = facts?.frontmatter ?? own;
  if (id !== own.id) return `Unexpected id ${id}, expected ${own.id} as today`;
  if (lang.toLowerCase() !== own.lang.toLowerCase())
    return `Unexpected lang ${lang}, expected ${own.lang} as today`;
  if (date > own.date)
    return `Unexpected date ${date} after the one of today, expected ${own.date} at most`;
  return undefined;
}
