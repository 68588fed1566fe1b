import type { BlockRule, BlockState, Step } from "./step.ts";

/** Lines that `===` underlines are a heading, also right below an item or a quotation. */
export const underlinedLines: Step = {
  why: "CommonMark takes lines that are not indented for a part of the item above them, and shows the `===` below them as signs (5.2, laziness). The page has a heading there.",
  example: {
    text: "- a\nb\n===\n\n> c\nd\n===",
    reads: ["list 1 / item 1: a", "heading 2: b", "quote 1: c", "heading 2: d"],
  },
  teach: ({ block }) => {
    block.ruler.before("paragraph", "underlined-lines", headingStart, {
      alt: ["blockquote", "paragraph", "reference"],
    });
  },
};

/** Ends what stands above a line that begins a heading; it is no block itself. */
const headingStart: BlockRule = (state, line, endLine, silent) => {
  if (!silent) return false;
  const isLazy = state.parentType === "blockquote" || (state.sCount[line] ?? 0) < state.blkIndent;
  return isLazy && underline(state, line, endLine) > line;
};

/** Where lines that follow each other are underlined; known for all of them once it was looked for. */
type Env = { underlined?: { readonly from: number; readonly to: number; readonly line: number } };

function underline(state: BlockState, from: number, endLine: number): number {
  const env = state.env as Env;
  const known = env.underlined;
  if (known && known.from <= from && from < known.to) return known.line;
  let to = from;
  while (to < endLine && !state.isEmpty(to) && !isUnderline(state, to)) to++;
  const line = to < endLine && !state.isEmpty(to) ? to : -1;
  env.underlined = { from, to: Math.max(to, from + 1), line };
  return line;
}

function isUnderline({ src, bMarks, tShift, eMarks }: BlockState, at: number): boolean {
  return /^=+[ \t]*$/.test(src.slice((bMarks[at] ?? 0) + (tShift[at] ?? 0), eMarks[at]));
}
