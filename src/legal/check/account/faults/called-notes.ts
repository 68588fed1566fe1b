import type { TextBlock } from "../../../document/blocks/text-block.ts";
import type { AccountFault } from "../account-fault.ts";
import type { Range } from "../lines/range.ts";
import { alignment } from "../marks/alignment.ts";
import type { Span } from "../marks/span.ts";
import { inlineSigns } from "./inline-signs.ts";
import { partedWords } from "./parted-words.ts";

/** A footnote written where it is called: its words, the likeliest first where its end is not sure. */
export type CalledNote = readonly [Range, ...Range[]];

/** The footnotes that are written in a passage. */
export function notesIn(source: Range, spans: readonly Span[]): CalledNote[] {
  if (!spans.some(({ kind }) => kind === "note")) return [];
  return spans.flatMap(({ kind, start, end }): CalledNote[] => {
    if (kind !== "note") return [];
    const nested = source.text.slice(start + 2, end - 1);
    const others = nested.includes("[") ? otherEnds(source.text, start, end) : [];
    return [
      [cut(source, start + 2, end - 1), ...others.map((each) => cut(source, start + 2, each - 1))],
    ];
  });
}

/** Behind the brackets that may close a note which holds others. */
function otherEnds(text: string, start: number, end: number): number[] {
  const ends: number[] = [];
  for (
    let at = text.indexOf("]", start);
    at >= 0 && ends.length < 6;
    at = text.indexOf("]", at + 1)
  )
    if (at + 1 !== end) ends.push(at + 1);
  return ends;
}

/** How far the order of notes on a page may be from that of the file. */
const reach = 50;

/** Lays called footnotes beside the blocks at the end of the page that should show their words. */
export function noteFaults(
  called: readonly CalledNote[],
  adrift: readonly TextBlock[],
): AccountFault[] {
  const faults: AccountFault[] = [];
  const left = [...adrift];
  const queue = [...called];
  for (let i = 0; i < queue.length; i++) {
    const note = queue[i] as CalledNote;
    const [source] = note;
    const match = firstMatch(note, left);
    if (match) {
      left.splice(match.at, 1);
      faults.push(...inlineSigns(match.source, match.spans));
      queue.push(...notesIn(match.source, match.spans));
      continue;
    }
    const silent = note
      .map((each) => ({ each, ...alignment(each.text, "", "text") }))
      .find(({ fault }) => !fault);
    if (silent) queue.push(...notesIn(silent.each, silent.spans));
    else faults.push(unmatched(source, left[0]?.text ?? ""));
  }
  return faults;
}

function unmatched(source: Range, page: string): AccountFault {
  const { fault } = alignment(source.text, page, "text");
  return partedWords(source, page, fault ?? { at: 0, shown: 0 });
}

type Match = {
  readonly at: number;
  readonly source: Range;
  readonly spans: readonly Span[];
};

function firstMatch(note: CalledNote, left: readonly TextBlock[]): Match | undefined {
  for (const source of note) {
    for (let at = 0; at < Math.min(reach, left.length); at++) {
      const { fault, spans } = alignment(source.text, left[at]?.text ?? "", "text");
      if (!fault) return { at, source, spans };
    }
  }
  return undefined;
}

/** Some characters of a range. */
function cut({ text, starts }: Range, from: number, behind: number): Range {
  const first = starts.findLast(({ offset }) => offset <= from);
  const others = starts.filter(({ offset }) => offset > from && offset < behind);
  const column = (first?.column ?? 1) + from - (first?.offset ?? 0);
  return {
    text: text.slice(from, behind),
    starts: [
      { line: first?.line ?? 1, column, offset: 0 },
      ...others.map((each) => ({ ...each, offset: each.offset - from })),
    ],
  };
}
