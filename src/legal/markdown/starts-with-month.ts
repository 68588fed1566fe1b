import { isLanguageTag } from "../document/language-tag.ts";

const namesByLanguage = new Map<string, readonly string[]>();

/** Tells whether a text begins with the name of a month in a language, whole or short, in any of its cases. */
export function startsWithMonth(text: string, lang: string): boolean {
  const lower = text.toLowerCase();
  return monthNames(lang).some(
    (name) => lower.startsWith(name) && !/^\p{L}/u.test(lower.slice(name.length)),
  );
}

function monthNames(lang: string): readonly string[] {
  const known = namesByLanguage.get(lang);
  if (known) return known;
  const names = new Set<string>();
  // Beside a day, months stand in the genitive: "5. listopadu".
  for (const options of [
    { month: "long" },
    { month: "short" },
    { month: "long", day: "numeric" },
  ]) {
    const format = new Intl.DateTimeFormat(isLanguageTag(lang) ? lang : "en", {
      ...(options as Intl.DateTimeFormatOptions),
      timeZone: "UTC",
    });
    for (let month = 0; month < 12; month++) {
      const parts = format.formatToParts(Date.UTC(2024, month));
      const name = parts.find(({ type }) => type === "month")?.value ?? "";
      if (/\p{L}/u.test(name)) names.add(name.toLowerCase().replace(/\.$/, ""));
    }
  }
  namesByLanguage.set(lang, [...names]);
  return [...names];
}
