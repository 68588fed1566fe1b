/** What stands around a place of a text in the same sentence, so far as it can say which text is meant. */
export type Surroundings = { readonly before: string; readonly behind: string };

/** A reference and the text it leads into stand closer together; it bounds what a hostile text can cost. */
const reach = 70;

const sentenceEnd = /[.!?;:。]\s+(?=[\p{Lu}"“„«(])/gu;

/** The words of the sentence before and behind a range of a text, some seventy characters each. */
export function surroundings(text: string, from: number, to: number): Surroundings {
  const lead = text.slice(Math.max(0, from - reach), from);
  const rest = text.slice(to, to + reach);
  const lastEnd = [...lead.matchAll(sentenceEnd)].at(-1);
  const nextEnd = [...rest.matchAll(sentenceEnd)][0];
  return {
    before: lastEnd ? lead.slice(lastEnd.index + lastEnd[0].length) : lead,
    behind: nextEnd ? rest.slice(0, nextEnd.index + 1) : rest,
  };
}
