import GithubSlugger from "github-slugger";
import type { NumberedHeading } from "../clauses/numbered-headings.ts";

/** What an id is made from: the words of a heading, its number and its explicit `{#id}`, if it has them. */
type Named = Pick<NumberedHeading, "text" | "number" | "explicitId">;

/**
 * The id of every heading, in order: an explicit one as it is, else the text without its clause number, made unique by
 * `-2`, `-3`, else `section-n`. Explicit ids are reserved first. No number in an id, so that inserting a clause breaks no
 * deep link; where nothing would remain, the number stays.
 */
export function headingIds(headings: readonly Named[]): string[] {
  const taken = new Set(headings.flatMap(({ explicitId }) => explicitId ?? []));
  const next = new Map<string, number>();
  let unnamed = 0;
  return headings.map(({ text, number, explicitId }) => {
    if (explicitId !== undefined) return explicitId;
    const base = (number?.rest && slug(number.rest)) || slug(text) || `section-${++unnamed}`;
    const id = unique(base, taken, next);
    taken.add(id);
    return id;
  });
}

/** Counts up from where the last search for the same base ended, so that a thousand equal headings stay linear. */
function unique(base: string, taken: ReadonlySet<string>, next: Map<string, number>): string {
  if (!taken.has(base)) return base;
  let n = next.get(base) ?? 2;
  while (taken.has(`${base}-${n}`)) n++;
  next.set(base, n + 1);
  return `${base}-${n}`;
}

/**
 * A text as an id: NFC, lower case; letters, marks, decimal digits, `-` and `_` stay, spaces become one `-`, all else goes.
 * Its result is a fixed point of the slugger in gatsby-remark-table-of-contents, which slugs every id again and knows no
 * letters younger than Unicode 13.
 */
export function slug(text: string): string {
  const kept = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}\s_-]|\p{Variation_Selector}/gu, "")
    .trim()
    .replace(/\s+/g, "-");
  return GithubSlugger.slug(kept)
    .normalize("NFC")
    .replace(/^-+|-+$/g, "");
}

/** Whether an explicit id can stand as it is: not empty, and unchanged by slugging. */
export function isId(id: string): boolean {
  return id !== "" && slug(id) === id;
}
