const han = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u303f\uff01-\uff60]`;
const hanBreak = new RegExp(String.raw`(?<=${han})\n(?=${han})`, "gu");

/** Where a line of the source ends, the text goes on: with a space, between Chinese or Japanese characters without one. */
export function unwrapped(text: string): string {
  if (!text.includes("\n")) return text;
  return text
    .replace(hanBreak, "")
    .replace(/[\t\n ]+/g, (space) => (space.includes("\n") ? " " : space));
}
