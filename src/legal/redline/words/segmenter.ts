const made = new Map<string, Intl.Segmenter>();

/** What cuts a text of a language; made once, for each takes a moment. A tag that no standard knows is cut as any language. */
export function segmenter(
  lang: string,
  granularity: "grapheme" | "word" | "sentence",
): Intl.Segmenter {
  const key = `${granularity} ${lang}`;
  let found = made.get(key);
  if (!found) {
    found = new Intl.Segmenter(isTag(lang) ? lang : "und", { granularity });
    made.set(key, found);
  }
  return found;
}

function isTag(lang: string): boolean {
  try {
    return Intl.Segmenter.supportedLocalesOf(lang) !== undefined;
  } catch {
    return false;
  }
}
