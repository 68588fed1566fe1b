import { asciiDigits } from "../../markdown/ascii-digits.ts";
import { datesIn } from "../../markdown/dates/dates-in.ts";
import { wordsIn } from "./words-in.ts";

/** What a version says of its changes, ready to be asked what it names. */
export type SaidChanges = {
  readonly lang: string;
  /** With the digits of ASCII and without dates: "5 November" is no clause 5. */
  readonly text: string;
  readonly words: readonly string[];
};

/** @param texts its changes, or the notes of its corrections */
export function saidChanges(texts: readonly string[], lang: string): SaidChanges {
  let text = asciiDigits(texts.join("\n").normalize("NFC"));
  for (const { from, to } of datesIn(text, lang).reverse())
    text = `${text.slice(0, from)} ${text.slice(to)}`;
  return { lang, text, words: wordsIn(text, lang) };
}
