import type { WordsFact } from "../../document/document-facts.ts";
import type { CheckBack } from "../../vocabulary/check-back.ts";
import { wordsOf } from "../../vocabulary/words-of.ts";
import type { Passage } from "./passages.ts";

/** Where a text tells its readers to look for changes themselves: "check this page regularly". */
export function checkBacks(passages: readonly Passage[], lang: string): WordsFact[] {
  const sought = wordsOf(lang).check?.checkBack;
  const found: WordsFact[] = [];
  for (const { text, positionAt } of sought ? passages : []) {
    const match = sought && firstMatch(text, sought);
    if (!match) continue;
    const from = sentenceStart(text, match.index);
    const to = sentenceEnd(text, match.index + match[0].length);
    found.push({ ...positionAt(from), words: text.slice(from, to).replace(/\s+/g, " ") });
  }
  return found;
}

/** One sentence may fit two forms; one finding for it is enough. */
function firstMatch(text: string, { often, forms }: CheckBack): RegExpExecArray | undefined {
  if (!often.test(text.toLowerCase())) return undefined;
  for (const form of forms) {
    const match = form.exec(text);
    if (match) return match;
  }
  return undefined;
}

/** What is quoted of a sentence is no longer than a message should be. */
const reach = 80;

function sentenceStart(text: string, at: number): number {
  const least = Math.max(0, at - reach);
  const before = text.slice(least, at);
  const starts = [...before.matchAll(/[.!?:;]\s+/g)].map(({ index, 0: end }) => index + end.length);
  return least + (starts.at(-1) ?? (least === 0 ? 0 : before.length));
}

function sentenceEnd(text: string, at: number): number {
  const end = text.slice(at, at + reach).search(/[.!?:;]|$/);
  return at + end;
}
