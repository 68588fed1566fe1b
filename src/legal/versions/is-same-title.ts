import { distance } from "fastest-levenshtein";

/** Fewer letters than this are more often another word than one with a slip. */
const leastForSlip = 8;
/** More than any title has. */
const longest = 200;

/** Scripts that write words without spaces between them. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Whether two titles name the same clause: the one has all words of the other in a row, as in "Contact" and "How to contact
 * us", or they differ by a slip of the pen.
 *
 * @param first the words of a title with `-` between them, as in an id
 */
export function isSameTitle(first: string, second: string): boolean {
  const [less, more] = [first, second].sort((a, b) => a.length - b.length) as [string, string];
  if (less === "" || more.length > longest) return first === second;
  if (unspaced.test(less)) return less.length > 1 && more.includes(less);
  if (`-${more}-`.includes(`-${less}-`)) return true;
  const digits = (text: string) => text.replace(/\P{Nd}+/gu, " ");
  return (
    less.length >= leastForSlip &&
    more.length - less.length <= 2 &&
    digits(less) === digits(more) &&
    distance(less, more) <= 2
  );
}
