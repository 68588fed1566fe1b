/** Where the brackets close that open at a place of a text: behind their end, or -1. What is escaped does not count. */
export function bracketEnd(text: string, open: number, longest = 100_000): number {
  let depth = 0;
  const last = Math.min(text.length, open + longest);
  for (let i = open; i < last; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x5c) i++;
    else if (c === 0x5b) depth++;
    else if (c === 0x5d && --depth === 0) return i + 1;
  }
  return -1;
}
