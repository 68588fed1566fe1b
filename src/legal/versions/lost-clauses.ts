import type { DocumentFacts, HeadingFact } from "../document/document-facts.ts";
import { clauseNumber } from "../markdown/clauses/clause-number.ts";
import { slug } from "../markdown/headings/heading-ids.ts";
import { isSameTitle } from "./is-same-title.ts";

/** A clause that an older text has and a newer one lacks, with the clauses that it was part of. */
export type LostClause = { readonly heading: HeadingFact; readonly within: readonly HeadingFact[] };

type Text = Pick<DocumentFacts, "frontmatter" | "headings" | "anchors">;

/** Where more headings are new or gone, it is another text and not other names. */
const mostRenamed = 200;

/**
 * The clauses that are wholly gone, with all their parts, the outermost of them: those whose id is no place of the newer text
 * any more, nor an alias, and whose words no heading has, be it with others around them. The title is no clause.
 */
export function lostClauses(before: Text, after: Text): LostClause[] {
  const isGone = goneHeadings(before, after);
  const { headings } = before;
  const found: LostClause[] = [];
  const open: HeadingFact[] = [];
  for (let i = 0; i < headings.length; ) {
    const heading = headings[i] as HeadingFact;
    while ((open.at(-1)?.rank ?? 0) >= heading.rank) open.pop();
    const end = endOfClause(headings, i);
    if (headings.slice(i, end).every((each) => isGone.has(each))) {
      found.push({ heading, within: open.filter(({ rank }) => rank > 1) });
      i = end;
    } else {
      open.push(heading);
      i++;
    }
  }
  return found;
}

/** Where the next clause begins that is no part of this one. */
function endOfClause(headings: readonly HeadingFact[], start: number): number {
  const rank = headings[start]?.rank ?? 0;
  let end = start + 1;
  while ((headings[end]?.rank ?? 0) > rank) end++;
  return end;
}

function goneHeadings(before: Text, after: Text): ReadonlySet<HeadingFact> {
  const aliases = Object.keys(after.frontmatter.aliases?.ids ?? {});
  const places = new Set([...after.headings.map(({ id }) => id), ...after.anchors, ...aliases]);
  const title = before.headings.find(({ rank }) => rank === 1);
  const missing = before.headings.filter((each) => each !== title && !places.has(each.id));
  if (missing.length === 0) return new Set();
  const known = new Set(before.headings.map(({ id }) => id));
  const titles = new Set(after.headings.map((each) => clauseWords(each, after)));
  const gone = missing.filter((each) => !titles.has(clauseWords(each, before)));
  const fresh = after.headings.filter(({ id }) => !known.has(id));
  if (gone.length > mostRenamed || fresh.length > mostRenamed) return new Set(gone);
  return withoutRenamed(
    gone.map((each) => [each, clauseWords(each, before)]),
    fresh.map((each) => clauseWords(each, after)),
  );
}

/** Each new heading may be the new name of one that is gone. */
function withoutRenamed(
  gone: readonly (readonly [HeadingFact, string])[],
  fresh: readonly string[],
): ReadonlySet<HeadingFact> {
  const free = new Set(fresh.keys());
  const lost = new Set<HeadingFact>();
  for (const [heading, words] of gone) {
    const renamed = [...free].find((i) => isSameTitle(words, fresh[i] ?? ""));
    if (renamed === undefined) lost.add(heading);
    else free.delete(renamed);
  }
  return lost;
}

/** What a heading says behind its number, or what may be one, as an id would. */
function clauseWords({ text }: HeadingFact, { frontmatter: { lang } }: Text): string {
  const rest = clauseNumber(text, lang)?.rest;
  return (rest && slug(rest)) || slug(text).replace(/^[\p{Nd}-]+(?=\p{L})/u, "");
}
