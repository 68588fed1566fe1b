import type { FoundMark, MarkPlace } from "./span.ts";
import { targetEnd } from "./target-end.ts";

const footnoteMark = /\[\^[^\s\]][^\]]{0,999}\]/y;
const box = /\[[ \t\nxX]\](?=\s)/y;

/** What an opening bracket can be: the mark of a footnote, a box to tick, the start of a link. */
export function openBracket({ text, start }: MarkPlace): readonly FoundMark[] {
  const found: FoundMark[] = [];
  footnoteMark.lastIndex = start;
  const mark = text[start + 1] === "^" ? footnoteMark.exec(text) : null;
  if (mark) found.push(["footnote", start + mark[0].length]);
  box.lastIndex = start;
  const isFirst = text.slice(Math.max(0, start - 20), start).trim() === "";
  if (isFirst && start <= 20 && box.test(text)) found.push(["box", start + 3]);
  found.push(["link", start + 1]);
  return found;
}

/** What a closing bracket can be: the end of a link, with its target or its name. */
export function closeBracket({ text, start }: MarkPlace): readonly FoundMark[] {
  const found: FoundMark[] = [];
  const next = text[start + 1];
  const end = next === "(" ? targetEnd(text, start + 1) : -1;
  const label = next === "[" ? bracketEnd(text, start + 1, 1001) : -1;
  if (end >= 0) found.push(["link", end]);
  if (label >= 0) found.push(["link", label]);
  found.push(["link", start + 1]);
  return found;
}

/** A picture, whole: its words are read where it cannot be seen. */
export function picture({ text, start }: MarkPlace): readonly FoundMark[] {
  if (text[start + 1] !== "[") return [];
  const alt = bracketEnd(text, start + 1);
  if (alt < 0) return [];
  const found: FoundMark[] = [];
  const end = text[alt] === "(" ? targetEnd(text, alt) : -1;
  const label = text[alt] === "[" ? bracketEnd(text, alt, 1001) : -1;
  if (end >= 0) found.push(["picture", end]);
  if (label >= 0) found.push(["picture", label]);
  found.push(["picture", alt]);
  return found;
}

/** A footnote ends with its brackets, or at the first of them where those inside are none of a link. */
export function note({ text, start }: MarkPlace): readonly FoundMark[] {
  if (text[start + 1] !== "[") return [];
  const ends = new Set([bracketEnd(text, start + 1)]);
  for (let end = start + 1; ends.size < 6; ) {
    end = text.indexOf("]", end) + 1;
    if (end === 0) break;
    ends.add(end);
  }
  return [...ends].filter((end) => end > 0).map((end) => ["note", end]);
}

/** Where the brackets close that open at a place of a text: behind their end, or -1. What is escaped does not count. */
function bracketEnd(text: string, open: number, longest = 100_000): number {
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
