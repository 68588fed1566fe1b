import type { Content, Parent } from "mdast";
import { type ClauseNumber, clauseNumber } from "../../markdown/clauses/clause-number.ts";
import type { Passage } from "../../markdown/words/passages.ts";
import type { Numbered } from "./number-faults.ts";

/** A heading, or a paragraph that begins with the number of a clause, as in "§ 7. Text", "**Art. 6** – Text", "4.3 Text". */
export type NumberedPassage = Numbered & { readonly passage: Passage };

/** The headings of a text and the paragraphs between them that have a number, in order, outside lists and quotes. */
export function numberedPassages(
  passages: readonly Passage[],
  lang: string,
): readonly NumberedPassage[] {
  return passages.flatMap((passage) => {
    const { kind, text, isListed, isQuoted } = passage;
    if (isListed || isQuoted || kind === "cell") return [];
    if (kind === "heading") return [{ passage, text, number: clauseNumber(text, lang) }];
    const number = paragraphNumber(passage, lang);
    return number ? [{ passage, text, number }] : [];
  });
}

/** Further from the start of a paragraph no number ends. */
const longest = 40;

function paragraphNumber({ node, text }: Passage, lang: string): ClauseNumber | undefined {
  if (!/\p{Nd}|[\u4e00-\u9fff]/u.test(text.slice(0, longest))) return undefined;
  const [first] = node.children as Content[];
  if (first?.type === "strong" || first?.type === "emphasis") {
    const words = text.slice(0, markedLength(first));
    const number = words.length <= longest ? clauseNumber(words, lang) : undefined;
    if (number?.rest === "" && /\p{Nd}/u.test(words))
      return { ...number, rest: text.slice(words.length) };
  }
  const number = clauseNumber(text.slice(0, 2 * longest), lang);
  return number && isPlain(number) ? number : undefined;
}

function markedLength(node: Parent): number {
  let length = 0;
  for (const child of node.children as Content[])
    length += child.type === "text" ? child.value.length : longest;
  return length;
}

/** "4.3 The", "§ 7. The", "Art. 6: the", "第六条": not "5. The", which is an item of a list, and not "§ 7 applies". */
function isPlain({ text, rest }: ClauseNumber): boolean {
  if (/^第/u.test(text)) return true;
  if (!/^["“„«‘([]?[\p{Lu}\p{Lo}]/u.test(rest)) return false;
  return /^\p{Nd}+\.\p{Nd}/u.test(text) || /^[§\p{L}].*[.:)–—-]$/u.test(text);
}
