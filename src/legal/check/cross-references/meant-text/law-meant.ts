import type { Passage } from "../../../markdown/words/passages.ts";
import type { CheckWords } from "../../../vocabulary/language-words.ts";
import { lawNames } from "../../../vocabulary/law-names.ts";
import type { CheckedDocument } from "../../rule.ts";
import type { NumberedReference } from "../numbered-references.ts";
import { isAmongStatutes } from "./other-text.ts";

/** Further beyond the last clause no reference goes that was only not moved along. */
const slack = 3;

/**
 * Tells for a text whether articles that are cut short are those of laws: "(artt. 15-22)". They are where their paragraph names a
 * law, or where the text does and has not nearly as many clauses.
 */
export function lawMeant({ text }: CheckedDocument, words: CheckWords) {
  let inText: boolean | undefined;
  const inPassage = new Map<Passage, boolean>();
  return (reference: NumberedReference, passage: Passage, last: number): boolean => {
    const { word, isOfAnyClause, isOwn, numbers } = reference;
    if (!word.endsWith(".") || isOfAnyClause || isOwn) return false;
    let isNamed = inPassage.get(passage);
    isNamed ??= isAmongStatutes({ before: passage.text, behind: "" }, true, words);
    inPassage.set(passage, isNamed);
    inText ??= text.match(/\p{L}[\p{L}-]*/gu)?.some((name) => lawNames.has(name)) ?? false;
    const isFar = numbers.some(({ number }) => Number.parseInt(number, 10) > last + slack);
    return isNamed || (inText && isFar);
  };
}
