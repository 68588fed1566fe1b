import type { AccountFault } from "../account-fault.ts";
import { positionIn, type Range } from "../lines/range.ts";
import { wordAt } from "./quoted.ts";

/** What is said where the words of a page are not those of the text. */
export function partedWords(
  source: Range,
  page: string,
  { at, shown }: { readonly at: number; readonly shown: number },
): AccountFault {
  const written = source.text.slice(at).trim() === "" ? "nothing more" : wordAt(source.text, at);
  const read = page.slice(shown).trim() === "" ? "nothing more" : wordAt(page, shown);
  return {
    ...positionIn(source, at),
    rule: "words-lost",
    message: `Unexpected ${read} on the page where the text has ${written}, expected every word of the text in its order`,
  };
}
