import type { Passage } from "../../../markdown/words/passages.ts";
import type { CheckWords } from "../../../vocabulary/language-words.ts";
import { isAmongStatutes } from "../meant-text/other-text.ts";

/** "(a) in Clause 7", "– Clause 9", "2) Clause 11". */
const itemHead = /^\s*(?:[-–—•*]|\(?[\p{L}\p{Nd}]{1,4}[).])\s/u;

/** What a lead-in says stands at its end. */
const reach = 200;

/** The items of what a paragraph announces that speaks of another text: "The EU SCCs are completed as follows: (a) in Clause 7". */
export function announcedPassages(
  passages: readonly Passage[],
  words: CheckWords,
): ReadonlySet<Passage> {
  const found = new Set<Passage>();
  let isAnnounced = false;
  for (const passage of passages) {
    const { kind, text, isListed } = passage;
    const isItem = isListed || kind === "cell" || (kind === "paragraph" && itemHead.test(text));
    if (!isItem) isAnnounced = false;
    else if (isAnnounced) found.add(passage);
    if (!isAnnounced && kind === "paragraph" && /[:：]\s{0,9}$/.test(text.slice(-10)))
      isAnnounced = isAmongStatutes({ before: text.slice(-reach), behind: "" }, true, words);
  }
  return found;
}
