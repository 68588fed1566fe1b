const longest = 40;

/** The word of a text at a place, between the quotes of a message; the whole of it also where the place is inside. */
export function wordAt(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < longest && isWord(text, start - 1)) start--;
  const from = start < at ? start : at + (/\S/.exec(text.slice(at))?.index ?? 0);
  const word = /^(?:[\p{L}\p{M}\p{N}]{1,40}|\S{1,10})/u.exec(text.slice(from, from + longest))?.[0];
  return quoted(word ?? "");
}

/** The beginning of some words between the quotes of a message. */
export function quoted(text: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  const points = [...line.slice(0, 2 * longest)];
  const short =
    points.length > longest
      ? `${points
          .slice(0, longest - 1)
          .join("")
          .trim()}…`
      : line;
  return `“${short}”`;
}

function isWord(text: string, at: number): boolean {
  return /[\p{L}\p{M}\p{N}\uD800-\uDFFF]/u.test(text.charAt(at));
}
