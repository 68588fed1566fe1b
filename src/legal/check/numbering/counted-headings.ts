import { asciiDigits } from "../../markdown/ascii-digits.ts";
import type { ClauseNumber } from "../../markdown/clauses/clause-number.ts";
import type { NumberedHeading } from "../../markdown/clauses/numbered-headings.ts";

/** "2 Scope", "2 | Our world": no "2 users", and no year. */
const form = /^(\p{Nd}{1,2})(?:\s*[|–—])?\s+(?=["“„«‘'([]?[\p{Lu}\p{Lo}])/u;

/** In a row of so many no number is a quantity. */
const least = 3;
/** A number that far beyond the others counts something else: "30 Day Guarantee". */
const mostMissing = 2;

type Counted = { readonly value: number; readonly number: ClauseNumber };

/**
 * The headings with the numbers that stand without a dot, as ISO 2145 writes them, where those of a rank agree that they count:
 * the first is 1 and three stand in a row. For the rules alone: ids are public, and such a number is a part of them.
 */
export function countedHeadings(headings: readonly NumberedHeading[]): readonly NumberedHeading[] {
  const numbers = new Map<NumberedHeading, ClauseNumber>();
  for (const rank of [1, 2, 3, 4, 5, 6]) {
    const ranked = headings.filter(({ node, isTopLevel }) => isTopLevel && node.depth === rank);
    const counted = ranked.map((heading) => ({ heading, counted: countedNumber(heading) }));
    const found = counted.flatMap((each) => each.counted ?? []);
    if ((found[0]?.value ?? 2) > 1 || !hasRow(counted.map((each) => each.counted))) continue;
    for (const each of counted)
      if (each.counted && each.counted.value <= found.length + mostMissing)
        numbers.set(each.heading, each.counted.number);
  }
  if (numbers.size === 0) return headings;
  return headings.map((heading) => ({
    ...heading,
    number: heading.number ?? numbers.get(heading),
  }));
}

function countedNumber({ text, number }: NumberedHeading): Counted | undefined {
  const [found, digits = ""] = (!number && form.exec(text)) || [];
  return found === undefined
    ? undefined
    : {
        value: Number(asciiDigits(digits)),
        number: { text: digits, rest: text.slice(found.length) },
      };
}

function hasRow(counted: readonly (Counted | undefined)[]): boolean {
  let row: Counted[] = [];
  return counted.some((each) => {
    const isNext = each !== undefined && each.value === (row.at(-1)?.value ?? Number.NaN) + 1;
    row = isNext ? [...row.slice(1 - least), each] : each ? [each] : [];
    return row.length === least && !areOfOneUnit(row);
  });
}

/** "1 Monat", "2 Monate", "3 Monate" are quantities. */
function areOfOneUnit(row: readonly Counted[]): boolean {
  return new Set(row.map(({ number }) => number.rest.slice(0, 3).toLowerCase())).size === 1;
}
