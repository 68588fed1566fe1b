const spaces = " \n\t\f\r";

/** A text in as many pieces as there are parts that have its characters but for white space; white space goes with what stands before it. */
export function cutText(text: string, parts: readonly string[]): string[] {
  let at = 0;
  return parts.map((part) => {
    const from = at;
    let left = inkLength(part);
    while (at < text.length && (left > 0 || isSpace(text, at))) if (!isSpace(text, at++)) left--;
    return text.slice(from, at);
  });
}

function inkLength(text: string): number {
  let length = 0;
  for (let i = 0; i < text.length; i++) if (!isSpace(text, i)) length++;
  return length;
}

function isSpace(text: string, at: number): boolean {
  return spaces.includes(text.charAt(at));
}
