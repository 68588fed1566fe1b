import { isBlank } from "./is-blank.ts";

const closers: Readonly<Record<string, string>> = { '"': '"', "'": "'", "(": ")" };

/** Where the target of a link ends whose `(` stands at a place, address and title: behind its `)`, or -1. */
export function targetEnd(text: string, open: number): number {
  let i = blanksEnd(text, open + 1);
  i = addressEnd(text, i);
  if (i < 0) return -1;
  const behind = blanksEnd(text, i);
  if (text[behind] === ")") return behind + 1;
  if (behind === i) return -1;
  const title = titleEnd(text, behind);
  if (title < 0) return -1;
  const last = blanksEnd(text, title);
  return text[last] === ")" ? last + 1 : -1;
}

/** Where an address ends that begins at a place; brackets in it are in pairs. */
export function addressEnd(text: string, start: number): number {
  let i = start;
  if (text[i] === "<") {
    for (i++; i < text.length && text[i] !== "\n"; i++) {
      if (text[i] === "\\") i++;
      else if (text[i] === ">") return i + 1;
    }
    return -1;
  }
  let depth = 0;
  for (; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c <= 0x20) break;
    if (c === 0x5c) i++;
    else if (c === 0x28) depth++;
    else if (c === 0x29 && depth-- === 0) break;
  }
  return Math.min(i, text.length);
}

/** Where a title ends that begins at a place, or -1. */
export function titleEnd(text: string, start: number): number {
  const closer = closers[text[start] ?? ""];
  if (closer === undefined) return -1;
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === "\\") i++;
    else if (text[i] === closer) return i + 1;
  }
  return -1;
}

/** Where the next thing stands that is not white space. */
export function blanksEnd(text: string, start: number): number {
  let i = start;
  while (i < text.length && isBlank(text.charCodeAt(i))) i++;
  return i;
}
