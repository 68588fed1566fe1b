import { clauseNumber } from "../../../markdown/clauses/clause-number.ts";
import type { CheckedDocument } from "../../rule.ts";
import { bareWords } from "../bare-words.ts";

/** By what names readers find a place in a document. */
export type ClauseNames = {
  /** Whether a clause, or what looks like one, is called so. */
  readonly has: (name: string) => boolean;
  /** A heading with words of a name; undefined where none has any. */
  readonly like: (name: string) => string | undefined;
};

/** A lead of a paragraph is short, as in "**Contact:** write to us". */
const longestLead = 120;

export function clauseNames({ headings, passages, html, lang }: CheckedDocument): ClauseNames {
  const names = new Set<string>();
  const byWord = new Map<string, string[]>();
  for (const { text, number } of headings) {
    const title = number?.rest || text;
    names.add(bareWords(text)).add(bareWords(title));
    // "4 | Speaking up"
    names.add(bareWords(title.replace(/^[\p{Nd}.]{1,8}\s{0,3}[|·:]/u, "")));
    for (const word of longWords(title)) {
      const known = byWord.get(word);
      if (!known) byWord.set(word, [title]);
      else if (known.length < 5) known.push(title);
    }
  }
  for (const { text } of passages) names.add(bareWords(lead(text)));
  for (const { tokens } of html)
    for (const token of tokens)
      if (token.type === "text" && token.text.length < longestLead)
        names.add(bareWords(token.text));
  return {
    has: (name) =>
      names.has(bareWords(name)) || names.has(bareWords(clauseNumber(name, lang)?.rest ?? name)),
    like: (name) => nearest(longWords(name), byWord),
  };
}

function lead(text: string): string {
  return /^[^:.!?(–—\n]*/.exec(text.slice(0, longestLead))?.[0] ?? "";
}

/** Small words are in many headings. */
function longWords(text: string): string[] {
  return bareWords(text)
    .split(" ")
    .filter((word) => word.length > 3);
}

/** The title that shares most words: more than half of them, or half with the first, which says most. */
function nearest(words: string[], byWord: ReadonlyMap<string, string[]>): string | undefined {
  const counts = new Map<string, number>();
  for (const [i, word] of [...new Set(words)].entries())
    for (const title of byWord.get(word) ?? [])
      counts.set(title, (counts.get(title) ?? 0) + (i === 0 ? 1 : 0.9));
  const isNear = ([title, count]: [string, number]) =>
    2 * count >= Math.max(words.length, longWords(title).length);
  const [best] = [...counts].filter(isNear).sort(([, a], [, b]) => b - a);
  return best?.[0];
}
