import type { ReadRevision } from "./read-revision.ts";

/** A revision that changed the words of a document and kept its date. */
export type Drift = {
  readonly revision: ReadRevision;
  readonly date: string;
  /** How many characters the words had before and behind it. */
  readonly before: number;
  readonly after: number;
};

/**
 * The revisions that changed words under an old date, newest first. What cannot be read is passed over.
 *
 * @param revisions of one document, newest first
 */
export function drifts(revisions: readonly ReadRevision[]): Drift[] {
  const readable = revisions.flatMap((revision) =>
    revision.facts ? [{ revision, facts: revision.facts }] : [],
  );
  return readable.flatMap(({ revision, facts }, i) => {
    const before = readable[i + 1]?.facts;
    const { date } = facts.frontmatter;
    const isDrift = before?.frontmatter.date === date && before.wordsDigest !== facts.wordsDigest;
    return isDrift ? [{ revision, date, before: before.length, after: facts.length }] : [];
  });
}
