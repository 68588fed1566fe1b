import type { Refused } from "./dated-revisions.ts";
import type { ReadRevision } from "./read-revision.ts";

/**
 * The revisions whose date lies before that of the revision before them, newest first: a slip, or a return to older words. The
 * version that is made of one seems to have applied before it was written. What cannot be read is passed over.
 *
 * @param revisions of one document, newest first
 */
export function backdatings(revisions: readonly ReadRevision[]): Refused[] {
  const readable = revisions.flatMap((revision) =>
    revision.facts ? [{ revision, date: revision.facts.frontmatter.date }] : [],
  );
  return readable.flatMap(({ revision, date }, i) => {
    const before = readable[i + 1]?.date;
    if (before === undefined || date >= before) return [];
    return [
      { revision, message: `Unexpected date ${date} behind ${before}, expected a later one` },
    ];
  });
}
