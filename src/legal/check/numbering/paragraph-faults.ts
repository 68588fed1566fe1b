import { asciiDigits } from "../../markdown/ascii-digits.ts";
import { clauseOrdinal } from "../../markdown/clauses/clause-ordinal.ts";
import { typedNumber } from "../cross-references/clauses/typed-number.ts";
import type { CheckedDocument } from "../rule.ts";
import { type NumberFault, numberFaults } from "./number-faults.ts";
import { isBefore } from "./number-series.ts";
import { type NumberedPassage, numberedPassages } from "./numbered-passages.ts";

/** Fewer numbered paragraphs are no numbering. */
const least = 4;

/**
 * The numbers at the head of paragraphs that are out of order among the others, which nearly all are in one, and with them the
 * headings between. A number that stands at the head of any other line is not missing.
 */
export function paragraphFaults({
  passages,
  lang,
}: Pick<CheckedDocument, "passages" | "lang">): readonly NumberFault<NumberedPassage>[] {
  const members = numberedPassages(passages, lang);
  const count = members.filter(({ passage }) => passage.kind === "paragraph").length;
  if (count < least) return [];
  const faults = numberFaults({ parent: undefined, members }, lang).filter(
    ({ heading }) => heading.passage.kind === "paragraph",
  );
  if (faults.length === 0 || faults.length * 5 > count) return [];
  const heads = new Set(passages.flatMap(({ text }) => lineNumbers(text)));
  return faults.filter(({ heading, expected }) => {
    const [found] = clauseOrdinal(heading.number?.text ?? "", lang);
    const isGap = found !== undefined && isBefore(expected.path, found.path);
    return !isGap || !heads.has(expected.path.join("."));
  });
}

function lineNumbers(text: string): string[] {
  return asciiDigits(text)
    .split("\n")
    .map(typedNumber)
    .filter((number) => number !== undefined);
}
