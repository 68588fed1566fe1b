/** Words in quotation marks: where they stand with their marks, and what they are. */
export type QuotedRange = { readonly from: number; readonly to: number; readonly words: string };

/** What closes what is opened, in all the ways in which languages quote. */
const closing: Readonly<Record<string, string>> = {
  '"': '"',
  "“": "”“",
  "„": '“”"',
  "”": "”",
  "«": "»",
  "»": "«»",
  "‹": "›",
  "‘": "’",
  "‚": "‘’",
  "’": "’",
  "'": "'",
  "「": "」",
  "『": "』",
};

/** Longer than the name of any clause. */
const longest = 160;

const opening = /(?<![\p{L}\p{M}\p{Nd}])["“„”«»‹‘‚’'「『](?=[\s\u00a0\u202f]?[\p{L}\p{Nd}(¿¡§])/gu;

/** What a text quotes, in order. */
export function quotedRanges(text: string): QuotedRange[] {
  const found: QuotedRange[] = [];
  let last = 0;
  for (const { index: from, 0: mark } of text.matchAll(opening)) {
    if (from < last) continue;
    const to = endOf(text, from + 1, closing[mark] ?? "");
    if (to === undefined) continue;
    found.push({ from, to, words: text.slice(from + 1, to - 1).trim() });
    last = to;
  }
  return found;
}

/** An apostrophe within a word closes nothing. */
function endOf(text: string, from: number, marks: string): number | undefined {
  const end = Math.min(text.length, from + longest);
  for (let at = from; at < end; at++) {
    const mark = text[at] ?? "";
    if (!marks.includes(mark)) continue;
    if (/['’]/.test(mark) && /^[\p{L}\p{M}]/u.test(text.slice(at + 1, at + 3))) continue;
    return at + 1;
  }
  return undefined;
}
