/** A pattern for any of some words, the longest that fits; for none of them where there are none. A blank is any white space. */
export function wordPattern(words: Iterable<string>): string {
  const sources = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/ /g, "\\s+"));
  return sources.length === 0 ? "(?!)" : `(?:${sources.join("|")})`;
}

/** Where a word ends that no letter follows. */
export const wordEnd = String.raw`(?![\p{L}\p{M}\p{Nd}])`;
/** Where a word starts. */
export const wordStart = String.raw`(?<![\p{L}\p{M}\p{Nd}])`;
