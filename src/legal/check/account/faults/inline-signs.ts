import type { AccountFault } from "../account-fault.ts";
import { positionIn, type Range } from "../lines/range.ts";
import type { Span } from "../marks/span.ts";

type Run = {
  readonly sign: string;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
};

/** The signs of a passage that were taken for marks although they stand between numbers or letters. */
export function inlineSigns(source: Range, spans: readonly Span[]): AccountFault[] {
  if (spans.length === 0) return [];
  const marks = runs(source.text, spans);
  return [
    ...strokes(marks),
    ...betweenNumbers(marks),
    ...backticks(marks),
    ...others(source.text, spans),
  ].map(({ at, message }) => ({ ...positionIn(source, at), rule: "sign-taken", message }));
}

type Found = { readonly at: number; readonly message: string };

/** Single strokes are never meant: words that are struck out stand between two pairs. */
function strokes(marks: readonly Run[]): Found[] {
  return marks
    .filter(({ sign, start, end }) => sign === "~" && end - start === 1)
    .filter((_, i) => i % 2 === 0)
    .map(({ start }) => ({
      at: start,
      message:
        "Unexpected ~ read as a mark that strikes words out, expected \\~ for the sign itself",
    }));
}

/** Both ends of a range stand between numbers: one alone may stress a part of a number. */
function betweenNumbers(marks: readonly Run[]): Found[] {
  const at = marks.findIndex((mark, i) => {
    const next = marks[i + 1];
    return next?.sign === mark.sign && isBetweenNumbers(mark) && isBetweenNumbers(next);
  });
  const found = marks[at];
  if (!found) return [];
  const { sign, start, end } = found;
  const run = sign.repeat(end - start);
  const escaped = `\\${sign}`.repeat(end - start);
  const message = `Unexpected ${run} between numbers read as a mark, expected ${escaped} for the sign itself`;
  return [{ at: start, message }];
}

function isBetweenNumbers({ sign, before, after }: Run): boolean {
  if (sign !== "*" && sign !== "_") return false;
  const isNumber = /\p{Nd}/u.test(before + after);
  return isNumber && /[\p{Nd})]/u.test(before) && /[\p{Nd}(]/u.test(after);
}

/** Minutes of an angle, and the apostrophes of those who have none on their keyboard. */
function backticks(marks: readonly Run[]): Found[] {
  const ticks = marks.filter(({ sign, start, end }) => sign === "`" && end - start === 1);
  return ticks
    .filter(({ before, after }, i) => {
      const close = ticks[i + 1];
      if (i % 2 === 1 || !close) return false;
      const isLetter = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
      const isApostrophe = [before, after, close.before, close.after].every((each) =>
        isLetter.test(each),
      );
      return isApostrophe || (/\p{Nd}/u.test(before) && /\p{Nd}/u.test(close.before));
    })
    .slice(0, 1)
    .map(({ start }) => ({
      at: start,
      message: "Unexpected ` read as the mark of code, expected ’ or \\` for the sign itself",
    }));
}

function others(text: string, spans: readonly Span[]): Found[] {
  return spans.flatMap(({ kind, start, end }): Found[] => {
    const words = text.slice(start, end);
    if (
      kind === "note" &&
      /\p{Nd}$/u.test(text.slice(0, start)) &&
      /^\^\[[\p{Nd}\s.,]+\]$/u.test(words)
    )
      return [
        {
          at: start,
          message: `Unexpected ${words} read as a footnote, expected a raised number written <sup>${words.slice(2, -1)}</sup>`,
        },
      ];
    if (kind === "open-reference" && /[\p{L}\p{Nd}]/u.test(text.charAt(end)))
      return [
        {
          at: start,
          message: `Unexpected ${words} read as one sign, expected &amp;${words.slice(1)} for the words themselves`,
        },
      ];
    return [];
  });
}

/** Marks that touch one another and are the same. */
function runs(text: string, spans: readonly Span[]): Run[] {
  const found: { sign: string; start: number; end: number }[] = [];
  for (const { kind, start, end } of spans) {
    if (kind !== "mark") continue;
    const sign = text.charAt(start);
    const last = found.at(-1);
    if (last?.sign === sign && last.end === start) last.end = end;
    else found.push({ sign, start, end });
  }
  return found.map((run) => ({
    ...run,
    before: text.charAt(run.start - 1),
    after: text.charAt(run.end),
  }));
}
