import type { TextBlock } from "../../document/blocks/text-block.ts";
import type { ReadingDifference } from "./reading-differences.ts";

/** A line that one reader begins a block with, and the other takes for a later line of a block. */
export type OpenLine = {
  readonly own: TextBlock;
  readonly around: TextBlock;
  /** Whether its words stand elsewhere in one of the readings. */
  readonly isError: boolean;
};

/** The lines that can be read as a part of what stands above them or as a block of their own, in the order of the text. */
export function openLines(differences: readonly ReadingDifference[]): OpenLine[] {
  const [first, second] = [
    differences.flatMap((each) => each.first),
    differences.flatMap((each) => each.second),
  ];
  const found = [...linesWithin(first, second), ...linesWithin(second, first)];
  const byLine = new Map(found.map((each) => [each.own.line, each]));
  const lines = [...byLine.values()].sort((a, b) => a.own.line - b.own.line);
  return lines.map((each) => ({ ...each, isError: isMoved(each, lines, differences) }));
}

type Line = Omit<OpenLine, "isError">;

function linesWithin(outer: readonly TextBlock[], inner: readonly TextBlock[]): Line[] {
  return outer
    .filter(({ line, lastLine }) => lastLine > line)
    .flatMap((around) =>
      inner
        .filter(({ line }) => line > around.line && line <= around.lastLine)
        .map((own) => ({ own, around })),
    );
}

/** Notes stand at the end of the page: their words are moved there. Where no note has to do with it, the line itself is to blame. */
function isMoved(
  line: Line,
  lines: readonly Line[],
  differences: readonly ReadingDifference[],
): boolean {
  const holds = ({ first, second }: ReadingDifference, { own }: Line) =>
    first.includes(own) || second.includes(own);
  const difference = differences.find((each) => holds(each, line));
  if (!difference || difference.hasSameWords) return false;
  const isOfNote = ({ own, around }: Line) => /^note /.test(own.place || around.place);
  return isOfNote(line) || !lines.some((each) => isOfNote(each) && holds(difference, each));
}

/** Whether the lines that were reported say what differs, and weigh as much. */
export function isTold(
  { first, second, hasSameWords }: ReadingDifference,
  lines: readonly OpenLine[],
): boolean {
  return [...first, ...second].some(({ line, lastLine }) =>
    lines.some(
      ({ own, isError }) => own.line >= line && own.line <= lastLine && (hasSameWords || isError),
    ),
  );
}
