import { lawNames } from "../../vocabulary/law-names.ts";
import { placeholderForm } from "./placeholder-form.ts";

/** A placeholder as it is written, and where. */
export type Placeholder = { readonly text: string; readonly index: number };

/** What stands in a text for words that are still to come. */
export function placeholders(text: string, lang: string): Placeholder[] {
  const language = lang.toLowerCase().split("-", 1)[0] ?? "";
  const form = placeholderForm(language);
  // matchAll copies the form, which costs more than the search.
  if (text.search(form) < 0) return [];
  return [...text.matchAll(form)]
    .map(({ 0: text, index }) => ({ text, index }))
    .filter((found) => isWhole(found, text) && !isMeant(found, text, language));
}

/** Scripts whose words no space parts. */
const unspaced =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Khmer}\p{scx=Lao}\p{scx=Myanmar}\p{scx=Thai}]/u;

function isWhole({ text, index }: Placeholder, passage: string): boolean {
  if (!/^\p{L}/u.test(text) || unspaced.test(text)) return true;
  const [before, after] = [passage.charAt(index - 1), passage.slice(index + text.length)];
  return !/[\p{L}\p{M}\p{Nd}_]/u.test(before) && !/^[\p{L}\p{M}\p{Nd}_]/u.test(after);
}

/** What lawyers write in brackets on purpose. */
const lawyersBrackets =
  /^\[(?:CONFIDENTIAL|DELETED|INTENTIONALLY|OMITTED|REDACTED|REPEALED|RESERVED|SEAL|SIGNATURE)/;

function isMeant({ text, index }: Placeholder, passage: string, language: string): boolean {
  if (text.startsWith("["))
    return lawyersBrackets.test(text) || lawNames.has(text.slice(1, -1)) || /\d/.test(text);
  const before = passage.slice(Math.max(0, index - 40), index);
  if (text === "TODO" && ["ca", "es", "gl", "pt"].includes(language)) {
    // "All" in a sentence of capitals.
    const after = passage.slice(index + text.length, index + text.length + 40);
    return (
      /\p{Lu}{2}[^\p{L}\p{Nd}]*$/u.test(before) || /^[\s,]+(?:\p{Lu}\s+)?\p{Lu}{2}/u.test(after)
    );
  }
  // A Roman thirty, behind a word such as "section".
  return text === "XXX" && !/(?:^|[[(<:/.-])\s*$/.test(before);
}
