import type { Inline, Mark } from "../block.ts";
import { type MarkupChange, markupChange } from "../markup-change.ts";
import { folded } from "../words/folded.ts";
import { isPoint } from "./points.ts";
import type { SameCharacters } from "./same-characters.ts";

/** The innermost link at each character. */
type Links = ReadonlyMap<number, Mark>;

/** Links that came, went, lead elsewhere or stand on other words. Two are the same link where a character of their words stayed. */
export function linkChanges(before: Inline, after: Inline, same: SameCharacters): MarkupChange[] {
  const [old, now] = [linksOf(before), linksOf(after)];
  if (old.length === 0 && now.length === 0) return [];
  const [oldAt, nowAt] = [linkAt(old), linkAt(now)];
  const { counterparts, stayed } = pairedLinks(oldAt, nowAt, same);
  const kept = new Set(counterparts.values());
  const isTold = (link: Mark, inline: Inline) => stayed.has(link) || !isSaid(link, inline);
  const gone = old.filter((link) => !kept.has(link) && isTold(link, before));
  const come = now.filter((link) => !counterparts.has(link) && isTold(link, after));
  const led = [...counterparts].filter(
    ([is, was]) => is.value !== was.value && !(isSaid(is, after) && isSaid(was, before)),
  );
  const byPlace = new Map(
    [...come.map((link) => [link, undefined] as const), ...led].map(([is, was]) => [
      is,
      markupChange("link", wordsOf(is, after), was?.value, is.value),
    ]),
  );
  return [
    ...gone.map((link) => markupChange("link", wordsOf(link, before), link.value, undefined)),
    ...now.flatMap((link) => byPlace.get(link) ?? []),
    ...edgeChanges(oldAt, nowAt, new Set([...kept, ...counterparts.keys()]), after, same),
  ];
}

function linksOf({ marks }: Inline): Mark[] {
  return marks.filter((mark) => mark.kind === "link" && !isPoint(mark));
}

function wordsOf({ from, to }: Mark, { text }: Inline): string {
  return folded(text.slice(from, to));
}

/** Whether a link leads where its words say: a change of one is a change of the other. */
function isSaid(link: Mark, inline: Inline): boolean {
  const words = wordsOf(link, inline);
  return ["", "mailto:", "http://"].some((start) => link.value === start + words);
}

/** The links of the old text by those of the new one, and all on whose words a character stayed. */
function pairedLinks(old: Links, now: Links, same: SameCharacters) {
  const counterparts = new Map<Mark, Mark>();
  const stayed = new Set<Mark>();
  for (const [i, place] of same.before.entries()) {
    const was = old.get(place);
    const is = now.get(same.after[i] ?? 0);
    if (was) stayed.add(was);
    if (is) stayed.add(is);
    if (was && is && !counterparts.has(is)) counterparts.set(is, was);
  }
  return { counterparts, stayed };
}

/** Words that stayed and are now part of a link that stayed, or no longer are. */
function edgeChanges(
  old: Links,
  now: Links,
  kept: ReadonlySet<Mark>,
  { text }: Inline,
  same: SameCharacters,
): MarkupChange[] {
  const found: { link: Mark; isGone: boolean; from: number; to: number; next: number }[] = [];
  for (const [k, i] of same.before.entries()) {
    const j = same.after[k] ?? 0;
    const [was, is] = [old.get(i), now.get(j)];
    const link = was && is ? undefined : (was ?? is);
    if (!link || !kept.has(link)) continue;
    const last = found.at(-1);
    if (last?.next === k && last.link === link) Object.assign(last, { to: j + 1, next: k + 1 });
    else found.push({ link, isGone: was !== undefined, from: j, to: j + 1, next: k + 1 });
  }
  return found.map(({ link: { value }, isGone, from, to }) => {
    const words = folded(text.slice(from, to));
    return markupChange("link", words, isGone ? value : undefined, isGone ? undefined : value);
  });
}

function linkAt(links: readonly Mark[]): Links {
  const places = new Map<number, Mark>();
  for (const link of links.toReversed())
    for (let i = link.from; i < link.to; i++) places.set(i, link);
  return places;
}
