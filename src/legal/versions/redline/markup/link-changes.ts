import type { Inline, Mark } from "../block.ts";
import { folded } from "../folded.ts";
import { type MarkupChange, markupChange } from "../markup-change.ts";
import type { SameCharacters } from "./same-characters.ts";

/** Links that came, went, or lead elsewhere. Two are the same link where a character of their words stayed. */
export function linkChanges(before: Inline, after: Inline, same: SameCharacters): MarkupChange[] {
  const [old, now] = [linksOf(before), linksOf(after)];
  if (old.length === 0 && now.length === 0) return [];
  const counterparts = pairedLinks(before, after, same);
  const kept = new Set(counterparts.values());
  const changes = now.map((link) => {
    const was = counterparts.get(link);
    return markupChange("link", wordsOf(link, after), was?.value, link.value);
  });
  const gone = old.filter((link) => !kept.has(link));
  return [
    ...gone.map((link) => markupChange("link", wordsOf(link, before), link.value, undefined)),
    ...changes,
  ].filter(({ before: was, after: is }) => was !== is);
}

function linksOf({ marks }: Inline): Mark[] {
  return marks.filter(({ kind }) => kind === "link");
}

function wordsOf({ from, to }: Mark, { text }: Inline): string {
  return folded(text.slice(from, to));
}

/** The links of the old text by those of the new one. */
function pairedLinks(before: Inline, after: Inline, same: SameCharacters): ReadonlyMap<Mark, Mark> {
  const [old, now] = [linkAt(before), linkAt(after)];
  const pairs = new Map<Mark, Mark>();
  for (const [i, place] of same.before.entries()) {
    const was = old.get(place);
    const is = now.get(same.after[i] ?? 0);
    if (was && is && !pairs.has(is)) pairs.set(is, was);
  }
  return pairs;
}

/** The innermost link at each character. */
function linkAt(inline: Inline): ReadonlyMap<number, Mark> {
  const places = new Map<number, Mark>();
  for (const link of linksOf(inline).reverse())
    for (let i = link.from; i < link.to; i++) places.set(i, link);
  return places;
}
