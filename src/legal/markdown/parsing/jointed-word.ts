/** What an e-mail address may be made of before its @ (GFM 6.9), for which the parser looks anew behind each joint. */
const part = /[-.\w+]/;
const joint = /[-._+]/;

/** More joints than any address, name or number has; the time that the parser takes grows with the square of their number. */
const most = 500;

/**
 * Where a text has a word of more than 500 parts, as `5.5.5.5…` is. Rows of the same sign, which rule off tables and lines to write
 * on, are one joint.
 *
 * @returns the offset of the word
 */
export function jointedWord(text: string): number | undefined {
  // A word that long has a character at one of these places at least.
  for (let i = 0; i < text.length; i += most) {
    if (!part.test(text.charAt(i))) continue;
    let from = i;
    while (from > 0 && part.test(text.charAt(from - 1))) from--;
    let joints = 0;
    for (i = from; i < text.length && part.test(text.charAt(i)); i++)
      if (joint.test(text.charAt(i)) && text.charAt(i) !== text.charAt(i - 1)) joints++;
    if (joints > most) return from;
  }
  return undefined;
}
