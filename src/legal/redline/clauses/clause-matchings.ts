import { grouped } from "../../document/grouped.ts";
import { byPlace } from "./by-place.ts";
import type { ClauseItem } from "./clause-item.ts";
import { equalKeys, keyed } from "./equal-keys.ts";
import { likestPairs } from "./likest-pairs.ts";
import type { Matching } from "./matching.ts";

/** Shorter texts may stand in a document twice by chance, in characters. */
const tellingCharacters = 40;
/** A clause of fewer words is like many. */
const tellingWords = 6;

/** How like the old clause one must be that has its title, and one under another title, wherever it stands. */
const likeness = { sameTitle: 0.4, anywhere: 0.5 };

/** What stands before the first heading is what stood there; footnotes are footnotes; the only title is the title. */
const byKind: Matching = ({ before, after }) => {
  const kinds = (items: readonly ClauseItem[]) => {
    const titles = items.filter(({ clause }) => clause.heading?.rank === 1);
    return keyed(items, (item) => {
      if (titles.length === 1 && item === titles[0]) return "title";
      return item.clause.kind === "clause" ? undefined : item.clause.kind;
    });
  };
  return equalKeys(kinds(before), kinds(after));
};

/**
 * Clauses of one id. An id that was only made from a title that stands more than once, as `comparison-2` is, says nothing: it names
 * another clause as soon as one is inserted before it.
 */
const byId: Matching = ({ before, after, renamed }) => {
  const repeated = new Set([...repeatedTitles(before), ...repeatedTitles(after)]);
  const explicit = new Set(
    [...before, ...after].filter(({ clause }) => clause.heading?.hasExplicitId).map(idOf),
  );
  const own = (item: ClauseItem) => {
    const id = idOf(item);
    return explicit.has(id) || !repeated.has(item.title) ? id : undefined;
  };
  const retired = (item: ClauseItem) => {
    const id = idOf(item) ?? "";
    return Object.hasOwn(renamed, id) ? renamed[id] : own(item);
  };
  const targets = new Set(Object.values(renamed));
  return equalKeys(
    keyed(before, retired),
    keyed(after, (item) => (targets.has(idOf(item) ?? "") ? idOf(item) : own(item))),
  );
};

/** Clauses that say the same under the same title: of many titles "General", each finds its own. */
const byTitleAndBody: Matching = ({ before, after }) => {
  const key = ({ title, body }: ClauseItem) => `${title}\n${body()}`;
  return equalKeys(keyed(before, key), keyed(after, key));
};

/** Clauses of one title that say nearly the same. */
const byTitleAndLikeness: Matching = ({ before, after }) => {
  const old = grouped(before, ({ title }) => title);
  return [...grouped(after, ({ title }) => title)].flatMap(([title, items]) =>
    likestPairs(old.get(title) ?? [], items, likeness.sameTitle),
  );
};

/** Clauses of one title that are part of the same clause. */
const byTitleAndParent: Matching = ({ before, after, found }) =>
  equalKeys(
    keyed(before, ({ title, clause: { parent } }) => {
      const now = parent === undefined ? -1 : found.ofBefore(parent);
      return now === undefined ? undefined : `${now} ${title}`;
    }),
    keyed(after, ({ title, clause: { parent = -1 } }) => `${parent} ${title}`),
  );

/** Clauses that say the same under another title. */
const byBody: Matching = ({ before, after }) => {
  const key = ({ body }: ClauseItem) => (body().length < tellingCharacters ? undefined : body());
  return equalKeys(keyed(before, key), keyed(after, key));
};

/** Clauses that say nearly the same. */
const byLikeness: Matching = ({ before, after }) => {
  const isTelling = (item: ClauseItem) => item.bag().length >= tellingWords;
  return likestPairs(before.filter(isTelling), after.filter(isTelling), likeness.anywhere);
};

/** Order is significant: what an earlier step finds, no later one sees. */
export const clauseMatchings: readonly Matching[] = [
  byKind,
  byId,
  byTitleAndBody,
  byTitleAndLikeness,
  byTitleAndParent,
  byBody,
  byLikeness,
  byPlace,
];

function idOf({ clause }: ClauseItem): string | undefined {
  return clause.heading?.id;
}

function repeatedTitles(items: readonly ClauseItem[]): string[] {
  const seen = new Set<string>();
  return items.map(({ title }) => title).filter((title) => seen.has(title) || !seen.add(title));
}
