import { stringsFor } from "../../strings/strings-for.ts";

/** A plain date in the words of a language, in the Gregorian calendar, the one that legal texts are dated by. */
export function DateText({ lang, date }: { readonly lang: string; readonly date: string }) {
  const format = new Intl.DateTimeFormat([lang, stringsFor(lang).tag, "en"], {
    calendar: "gregory",
    dateStyle: "long",
    timeZone: "UTC",
  });
  return <time dateTime={date}>{format.format(new Date(`${date}T00:00:00Z`))}</time>;
}
