import { bareWords } from "./bare-words.ts";

/** Longer than the title of any clause. */
const longest = 120;

const quoted = /^\s?[-–—:,]?\s?(?:\(\s?)?["“„”«‘]\s?([^"“„”«»‘’]{1,100}?)[,.]?\s?["“”»’]/u;
const bracketed = /^\s?\(([^()]{1,100})\)/u;
const dashed = /^\s?[–—:-]\s(?=\p{Lu})([^.,;:()\n]{1,100})(?=[.,;:()\n]|$)/u;

/**
 * The title that a text gives to a clause right behind its number, if it is one of those known: "Section 7 – Indemnification",
 * 'section 7 ("Indemnification")'. Undefined where what follows is no title.
 */
export function titleBehind(
  text: string,
  offset: number,
  titles: ReadonlyMap<string, readonly string[]>,
):
  | { readonly title: string; readonly numbers: readonly string[]; readonly to: number }
  | undefined {
  const rest = text.slice(offset, offset + longest);
  for (const form of [quoted, bracketed, dashed]) {
    const found = form.exec(rest);
    const title = found?.[1]?.trim();
    const numbers = title && titles.get(bareWords(title));
    if (found && title && numbers) return { title, numbers, to: offset + found[0].length };
  }
  return undefined;
}
