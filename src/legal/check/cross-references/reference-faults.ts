import type { Position } from "../../document/diagnostic.ts";
import type { Passage } from "../../markdown/words/passages.ts";
import { wordsOf } from "../../vocabulary/words-of.ts";
import type { CheckedDocument } from "../rule.ts";
import { announcedPassages } from "./clauses/announced-passages.ts";
import { leads, type Sight } from "./clauses/clause-places.ts";
import { isRoman } from "./clauses/is-roman.ts";
import { type NumberedClauses, numberedClauses } from "./clauses/numbered-clauses.ts";
import { isOfThisText, isSameWord } from "./meant-text/is-of-this-text.ts";
import { lawMeant } from "./meant-text/law-meant.ts";
import { type NumberedReference, numberedReferences } from "./numbered-references.ts";
import { titleBehind } from "./title-behind.ts";

/** Where a reference by number leads to no clause, or to another than its title says, and what to say of it. */
export type ReferenceFault = { readonly at: Position; readonly message: string };

export function referenceFaults(document: CheckedDocument): ReferenceFault[] {
  const words = wordsOf(document.lang).check;
  if (!words?.crossReferences) return [];
  let known: NumberedClauses | undefined;
  let announced: ReadonlySet<Passage> | undefined;
  const clauses = () => {
    known ??= numberedClauses(document);
    return known;
  };
  const aims = {
    isRoman: isRoman(document),
    titleEnd: (text: string, at: number) => titleBehind(text, at, clauses().byTitle)?.to,
  };
  const isLawMeant = lawMeant(document, words);
  return document.passages
    .filter(({ kind, isQuoted }) => kind !== "heading" && !isQuoted)
    .flatMap((passage) =>
      numberedReferences(passage, words, aims).flatMap((reference) => {
        if (!isOfThisText(reference, clauses(), document.lang)) return [];
        if (isLawMeant(reference, passage, clauses().last)) return [];
        announced ??= announcedPassages(document.passages, words);
        if (!reference.isOwn && announced.has(passage)) return [];
        return faultsOf(reference, passage, clauses(), document.lang);
      }),
    );
}

function faultsOf(
  reference: NumberedReference,
  { node, text, positionAt }: Passage,
  clauses: NumberedClauses,
  lang: string,
): ReferenceFault[] {
  const { numbers, to } = reference;
  const [only] = numbers;
  const titled = numbers.length === 1 && titleBehind(text, to, clauses.byTitle);
  if (only && titled && !titled.numbers.includes(only.number)) {
    const message = `Unexpected ${only.text} with the title “${titled.title}”, expected ${titled.numbers[0]}`;
    return [{ at: positionAt(only.at), message }];
  }
  const sight = sightOf(reference, node, clauses, lang);
  return numbers
    .filter(({ number }) => !isThere(number, sight, clauses))
    .map(({ at, text: written }) => ({
      at: positionAt(at),
      message: `Unexpected reference to ${written}, expected the number of a clause`,
    }));
}

function sightOf(
  { word, isOfItems, isOfAnnex }: NumberedReference,
  from: Passage["node"],
  { marks, isMostlyAnnex, isOneList }: NumberedClauses,
  lang: string,
): Sight {
  const isKind = [...marks].some((mark) => isSameWord(mark, word, lang));
  const annexes = wordsOf(lang).check?.crossReferences?.annexes ?? [];
  const isAnnex = annexes.includes(word);
  return {
    isMeant: (mark) =>
      isSameWord(mark, word, lang) ||
      (!isAnnex && (!/^[§\p{L}]/u.test(mark) || !(isKind || annexes.includes(mark)))),
    isOfItems: isOfItems || isAnnex || isOneList,
    isOfAnnex: isOfAnnex || isMostlyAnnex,
    from,
  };
}

function isThere(number: string, sight: Sight, { places, last }: NumberedClauses): boolean {
  const [top = "", second] = number.split(".");
  // Statutes have far more clauses.
  if (Number(top) > 2 * last + 10 || Number(second) > 99) return true;
  const short = `${top}.${second}`;
  return (
    leads(number, sight, places) ||
    (number !== short && second !== undefined && leads(short, sight, places))
  );
}
