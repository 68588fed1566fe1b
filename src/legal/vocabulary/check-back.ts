/**
 * What a language tells readers with to look for changes themselves. Each string is part of a regular expression, in which
 * a blank is any white space and a line may end behind "|".
 */
export type CheckBackParts = {
  /** What speaks to readers: "please", "we encourage you to". */
  readonly appeals: readonly string[];
  /** Verbs that speak to readers by their form: "consultez". */
  readonly imperatives: readonly string[];
  /** What readers are to do: "check", "review". */
  readonly readings: readonly string[];
  /** What they are to read: "this page", "our privacy policy". */
  readonly texts: readonly string[];
  /** How often: "regularly", "from time to time". */
  readonly often: readonly string[];
  /** What else may stand between all these. No word for the publisher, or "please note that we review this page" is found. */
  readonly between: readonly string[];
};

/** By what such sentences are found. */
export type CheckBack = {
  /** Fits every text in lower case in which one may stand, and few others: what one says is how often. */
  readonly often: RegExp;
  readonly forms: readonly RegExp[];
};

/**
 * Sentences that tell readers to look for changes: an appeal, and behind it, in whatever order the language has, what to do,
 * with which text, and how often, with few other words between. Because no other word may come between, "please read this
 * policy, which we update regularly" is none of them; because no run of words is long, hostile text costs little.
 */
export function checkBack(parts: CheckBackParts): CheckBack {
  const { appeals, imperatives, readings, texts, often, between } = parts;
  const word = any([...often, ...texts, ...readings, ...between]);
  const soon = (sought: readonly string[]) => `(?:,?\\s+${word}){0,9}?,?\\s+${any(sought)}`;
  const appeal = `${any(appeals)}(?=${soon(often)})(?=${soon(readings)})${soon(texts)}`;
  const imperative = `${any(imperatives)}(?=${soon(often)})${soon(texts)}`;
  return {
    often: new RegExp(source(often), "u"),
    forms: [appeal, imperative].map((each) => new RegExp(`(?<![\\p{L}\\p{N}])${each}`, "iu")),
  };
}

/** One of the parts, up to the end of a word. */
function any(parts: readonly string[]): string {
  return `(?:${source(parts)})(?![\\p{L}\\p{N}])`;
}

function source(parts: readonly string[]): string {
  return parts.join("|").replace(/\|\s+/g, "|").replace(/\s+/g, "\\s+");
}
