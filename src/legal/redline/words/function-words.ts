/** Whether a word says little by itself: "the", "og", "和". */
export type FunctionWords = (word: string) => boolean;

const letters = /[\p{L}\p{N}]/gu;
const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Longer words are common only where they make up so much of the texts. */
const share = 0.004;
const least = 5;
/** So many words of a text show which ones are common. */
const sample = 3000;

/**
 * Which words are common, without a list for every language: short ones, and others that stand very often. Numbers never are.
 *
 * @param texts asked for once, when a word is first asked about
 */
export function functionWords(texts: () => Iterable<string>): FunctionWords {
  let frequent: ReadonlySet<string> | undefined;
  return (word) => {
    if (/\p{N}/u.test(word)) return false;
    const length = word.match(letters)?.length ?? 0;
    const [short, long] = unspaced.test(word) ? [1, 2] : [3, 6];
    if (length <= short) return true;
    if (length > long) return false;
    frequent ??= frequentWords(texts());
    return frequent.has(word.toLowerCase());
  };
}

function frequentWords(texts: Iterable<string>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let total = 0;
  for (const text of texts) {
    for (const word of text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      total++;
    }
    if (total >= sample) break;
  }
  const enough = Math.max(least, total * share);
  return new Set([...counts].filter(([, count]) => count >= enough).map(([word]) => word));
}
