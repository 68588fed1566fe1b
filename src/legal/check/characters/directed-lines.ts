import { textDirection } from "../../document/text-direction.ts";

/** What a line of a text says about controls of direction in it. */
export type DirectedLine = {
  /** Whether letters run from right to left in it, so that it may need them. */
  readonly isRightToLeft: boolean;
  /** Whether each isolate is closed before the line ends. */
  readonly isBalanced: boolean;
};

const rightToLeftLetter =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Finds the line of an offset. Ask for offsets in ascending order: a line is read once, however long it is. */
export function directedLines(text: string, lang: string): (offset: number) => DirectedLine {
  const isRightToLeft = textDirection(lang) === "rtl";
  let end = -1;
  let line: DirectedLine = { isRightToLeft, isBalanced: true };
  return (offset) => {
    if (offset < end) return line;
    const start = Math.max(text.lastIndexOf("\n", offset - 1) + 1, end);
    const next = text.indexOf("\n", offset);
    end = next < 0 ? text.length : next;
    const words = text.slice(start, end);
    line = {
      isRightToLeft: isRightToLeft || rightToLeftLetter.test(words),
      isBalanced: isBalanced(words),
    };
    return line;
  };
}

function isBalanced(line: string): boolean {
  let depth = 0;
  for (const [control] of line.matchAll(/[\u2066-\u2069]/g)) {
    depth += control === "\u2069" ? -1 : 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
