/** Scripts in which two characters are a word. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Whether a word has enough letters to say something by itself: "the" and "of" have not. */
export function isLong(word: string): boolean {
  return word.length >= leastLetters(word);
}

/** Whether two words are forms of one, or one is part of the other: "børn" and "børns", "klage" and "klageadgang". */
export function areRelated(first: string, second: string): boolean {
  if (first === second) return true;
  const [less, more] = [first, second].sort((a, b) => a.length - b.length) as [string, string];
  if (!isLong(less)) return false;
  if (more.includes(less)) return true;
  const stem = Math.max(leastLetters(less), Math.ceil(0.7 * less.length));
  return more.startsWith(less.slice(0, stem));
}

function leastLetters(word: string): number {
  return dense.test(word) ? 2 : 4;
}
