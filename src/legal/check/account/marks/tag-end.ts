const name = /<\/?[A-Za-z][^\s/>]*/y;

/** Where a tag or a comment ends that begins at a place of a text, and which of the two it is; nothing where it is none. */
export function tagEnd(
  text: string,
  start: number,
): { readonly end: number; readonly kind: "tag" | "comment" } | undefined {
  if (text.startsWith("<!--", start)) return comment(text, start);
  const second = text[start + 1];
  if (second === "!" || second === "?") {
    const close = text.indexOf(">", start);
    return close < 0 ? undefined : { end: close + 1, kind: "comment" };
  }
  name.lastIndex = start;
  const found = name.exec(text);
  if (!found) return undefined;
  const end = attributesEnd(text, start + found[0].length);
  return end < 0 ? undefined : { end, kind: "tag" };
}

function comment(text: string, start: number): ReturnType<typeof tagEnd> {
  // HTML ends a comment that is empty at its first >.
  const [short] = /^<!---?>/.exec(text.slice(start, start + 6)) ?? [];
  if (short) return { end: start + short.length, kind: "comment" };
  const close = text.indexOf("-->", start + 4);
  return { end: close < 0 ? text.length : close + 3, kind: "comment" };
}

function attributesEnd(text: string, start: number): number {
  for (let i = start; i < text.length; i++) {
    const c = text[i];
    if (c === ">") return i + 1;
    if (c !== '"' && c !== "'") continue;
    // A quote holds a value behind = only.
    if (!/=\s*$/.test(text.slice(Math.max(start, i - 20), i))) continue;
    i = text.indexOf(c, i + 1);
    if (i < 0) return -1;
  }
  return -1;
}
