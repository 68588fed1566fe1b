import { dateInWords } from "./date-in-words.ts";

/** A plain date in the words of a language. */
export function DateText({ lang, date }: { readonly lang: string; readonly date: string }) {
  return <time dateTime={date}>{dateInWords(date, lang)}</time>;
}
