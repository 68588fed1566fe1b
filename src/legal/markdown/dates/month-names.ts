import { isKnownLanguage } from "./is-known-language.ts";

/** Beside a day, months stand in another case than alone: "5. listopadu", "listopad 2025". */
const styles: readonly Intl.DateTimeFormatOptions[] = [
  { month: "long" },
  { month: "short" },
  { month: "long", day: "numeric" },
  { month: "long", year: "numeric" },
  { month: "short", day: "numeric", year: "numeric" },
];

const known = new Map<string, ReadonlyMap<string, number>>();

/**
 * The months of a language, whole and short and in all cases they are written in, lower case and without a dot, each with its
 * number. Months of another calendar than ours, where a language has one, have the number 0.
 */
export function monthNames(lang: string): ReadonlyMap<string, number> {
  const found = known.get(lang);
  if (found) return found;
  const names = new Map<string, number>();
  for (const style of isKnownLanguage(lang) ? styles : []) {
    const options = { ...style, timeZone: "UTC" };
    addNames(names, new Intl.DateTimeFormat(lang, { ...options, calendar: "gregory" }));
    addNames(names, new Intl.DateTimeFormat(lang, options), true);
  }
  known.set(lang, names);
  return names;
}

function addNames(names: Map<string, number>, format: Intl.DateTimeFormat, isOther = false): void {
  for (let month = 0; month < 12; month++) {
    const parts = format.formatToParts(Date.UTC(2024, month));
    const name = parts.find(({ type }) => type === "month")?.value ?? "";
    const key = name.toLowerCase().replace(/\.$/, "");
    // A language that Intl does not know has M01 to M12.
    if (!/\p{L}/u.test(key) || /^m\d\d$/.test(key) || names.has(key)) continue;
    names.set(key, isOther ? 0 : month + 1);
  }
}
