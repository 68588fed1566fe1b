/** As a class without the ten, texts in Latin letters need not be looked through. */
const otherDigits = /[^\P{Nd}0-9]/gu;

/** A text with the decimal digits of all scripts written as 0 to 9, every character at its place: `٢٠٢٥` is `2025`. */
export function asciiDigits(text: string): string {
  return text.replace(otherDigits, (digit) => (digit.length === 1 ? value(digit) : digit));
}

/** Unicode has the ten digits of a script in a row, from a code point that ends in 0 or 6. */
function value(digit: string): string {
  const code = digit.charCodeAt(0);
  const row = code & ~0xf;
  const zero = /\p{Nd}/u.test(String.fromCharCode(row)) ? row : row + 6;
  return String(code - zero);
}
