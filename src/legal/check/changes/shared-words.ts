import type { DocumentFacts } from "../../document/document-facts.ts";
import { wordsOf } from "../../vocabulary/words-of.ts";
import { areRelated } from "./related-words.ts";
import { wordsIn } from "./words-in.ts";

/** As many headings may share a word that still tells one from the rest: a clause, and one of its parts. */
const mostHeadings = 2;

/**
 * A test for the words that tell no clause of a document apart: those of its title and description, those of many headings, and
 * those by which its language dates a text: whoever writes "updated" has not said what.
 */
export function idleWords({ frontmatter, headings }: DocumentFacts): (word: string) => boolean {
  const { lang, title, description } = frontmatter;
  const names = wordsIn(`${title}\n${description}`, lang);
  const labels = wordsIn((wordsOf(lang).check?.dateLabels ?? []).join(", "), lang);
  const shared = new Set<string>();
  const counts = new Map<string, number>();
  for (const { text } of headings)
    for (const word of wordsIn(text, lang)) {
      const count = (counts.get(word) ?? 0) + 1;
      counts.set(word, count);
      if (count > mostHeadings) shared.add(word);
    }
  const kin = [...names, ...labels];
  return (word) => shared.has(word) || kin.some((each) => areRelated(each, word));
}
