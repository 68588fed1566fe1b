import { monthNames } from "./month-names.ts";

/** Whether a text begins with the name of a month in a language, whole or short, in any of its cases. */
export function startsWithMonth(text: string, lang: string): boolean {
  return monthAtStart(text, lang) !== undefined;
}

/** The name of a month that a text begins with, as long as it stands there; undefined where it begins otherwise. */
export function monthAtStart(text: string, lang: string): string | undefined {
  const lower = text.slice(0, 40).toLowerCase();
  let longest = "";
  for (const name of monthNames(lang).keys())
    if (
      name.length > longest.length &&
      lower.startsWith(name) &&
      !/^[\p{L}\p{M}]/u.test(lower.slice(name.length))
    )
      longest = name;
  return longest === "" ? undefined : text.slice(0, longest.length);
}
