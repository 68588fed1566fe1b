import type { CheckWords } from "../../../vocabulary/language-words.ts";
import { oncePerWords } from "../../words/once-per-words.ts";
import { wordPattern } from "../../words/word-pattern.ts";

/** The title that a text gives a clause in brackets: "section 14.3 (Termination for cause) of the Agreement". */
const bracketed = /^\s*\([^()]{1,60}\)/u;

/** What stands behind a reference and the parts of its clause: behind "§ 7 Abs. 2 lit. d" and "section 5 (a) (Fees)". */
export function behindParts(behind: string, words: CheckWords): string {
  const from = patternOf(words).exec(behind)?.[0].length ?? 0;
  const rest = behind.slice(from);
  return rest.slice(bracketed.exec(rest)?.[0].length ?? 0).replace(/^[\s"”’»“)]*/u, "");
}

const patternOf = oncePerWords((words) => {
  const { parts = [], joining = [] } = words.crossReferences ?? {};
  const part = String.raw`(?:\d{1,2}\.\s)?${wordPattern(parts)}(?:\s?(?:\d{1,3}(?![\p{L}\p{Nd}])|[a-z](?![\p{L}\p{Nd}])\)?))?`;
  return new RegExp(
    String.raw`^(?:\s*\([\p{L}\p{Nd}]{1,4}\)){0,4}(?:\s*,?\s+(?:${wordPattern(joining)}\s+)?(?<![\p{L}\p{Nd}])${part}(?![\p{L}\p{Nd}])){0,4}`,
    "iu",
  );
});
