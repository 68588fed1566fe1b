import { stringsFor } from "../../strings/strings-for.ts";

/**
 * A plain date in the words of a language, in the Gregorian calendar, the one that legal texts are dated by.
 *
 * @param date YYYY-MM-DD
 */
export function dateInWords(date: string, lang: string): string {
  const format = new Intl.DateTimeFormat([lang, stringsFor(lang).tag, "en"], {
    calendar: "gregory",
    dateStyle: "long",
    timeZone: "UTC",
  });
  return format.format(new Date(`${date}T00:00:00Z`));
}
