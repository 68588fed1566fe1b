import { isFallback, stringsFor } from "../../strings/strings-for.ts";

/**
 * A plain date in the words that the interface has for a language, in the Gregorian calendar, the one that legal texts are dated by.
 *
 * @param date YYYY-MM-DD
 */
export function dateInWords(date: string, lang: string): string {
  const locales = isFallback(lang) ? ["en"] : [lang, stringsFor(lang).tag];
  const format = new Intl.DateTimeFormat(locales, {
    calendar: "gregory",
    dateStyle: "long",
    timeZone: "UTC",
  });
  return format.format(new Date(`${date}T00:00:00Z`));
}
