import type { AccountFault } from "../account-fault.ts";
import { positionIn, type Range } from "../lines/range.ts";
import type { Span } from "../marks/span.ts";
import { quoted } from "./quoted.ts";

const form = /\[([^[\]]{1,200})\]\[([^[\]]{0,200})\]/g;

/** Links of a passage whose address is nowhere: `[our terms][terms]` without a line that begins with `[terms]:`. */
export function openReferences(source: Range, spans: readonly Span[]): AccountFault[] {
  const { text } = source;
  if (!text.includes("][")) return [];
  const isMark = (at: number) => spans.some(({ start, end }) => start <= at && at < end);
  const code = codeRanges(text, spans);
  return [...text.matchAll(form)].flatMap(({ index, 0: whole, 1: words = "", 2: label = "" }) => {
    const middle = index + words.length + 1;
    const isShown = !isMark(index) && !isMark(middle) && text[index - 1] !== "\\";
    const isCode = code.some(([start, end]) => index > start && index < end);
    const name = label || words;
    const isIndex = /^[\w+-]{1,3}$/.test(words) && /^[\w+-]{1,3}$/.test(name);
    if (!isShown || isCode || isIndex || !isLabel(words) || !isLabel(name)) return [];
    const message = `Unexpected ${quoted(whole)} shown in brackets, expected a line [${name}]: with the address, or (address) in place of [${label}]`;
    return [{ ...positionIn(source, index), rule: "link-without-address", message }];
  });
}

/** Words, and neither a footnote nor a number, nor a letter that counts. */
function isLabel(words: string): boolean {
  return /^[\p{L}\p{N}`“"'§#@]/u.test(words) && /\p{L}/u.test(words);
}

function codeRanges(text: string, spans: readonly Span[]): (readonly [number, number])[] {
  const ticks = spans.filter(({ kind, start }) => kind === "mark" && text[start] === "`");
  const found: (readonly [number, number])[] = [];
  for (let i = 0; i < ticks.length; ) {
    const length = runLength(ticks, i);
    let close = i + length;
    while (close < ticks.length && runLength(ticks, close) !== length)
      close += runLength(ticks, close);
    const [open, end] = [ticks[i], ticks[close]];
    if (open && end) found.push([open.start, end.start]);
    i = close + (end ? length : 0);
  }
  return found;
}

function runLength(ticks: readonly Span[], i: number): number {
  let length = 1;
  while (ticks[i + length]?.start === (ticks[i]?.start ?? 0) + length) length++;
  return length;
}
