import type { BlockRule, BlockState, Step } from "./step.ts";

/** `[^1]: …` holds blocks that are indented by four, as an item of a list holds its own. */
export const footnoteDefinitions: Step = {
  why: "CommonMark has no footnotes. A definition may stand wherever a list may, and hold any blocks.",
  example: {
    text: "A[^1] b\n\n[^1]: Note\n\n    - item",
    reads: [": A b", "note 1: Note", "note 1 / list 1 / item 1: item"],
  },
  teach: ({ block, core }) => {
    core.ruler.before("block", "note-names", ({ env }) => {
      env.notes = new Set();
    });
    block.ruler.before("reference", "footnote-definition", definition, {
      alt: ["paragraph", "reference", "blockquote", "list"],
    });
  },
};

/** The names that a text defines notes under. */
export type NoteNames = { readonly notes: Set<string> };

/** A label as names are compared (CommonMark, 4.7): white space folded, in one case. */
export function noteName(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, " ")
    .replace(/^ | $/g, "")
    .toLowerCase()
    .toUpperCase();
}

const indent = 4;

/** A label has no bare bracket in it, and may reach over lines. */
const mark = /\[\^((?:[^[\]\\]|\\[[\]\\]?)+)\]:/y;

const definition: BlockRule = (state, startLine, endLine, silent) => {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const from = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  mark.lastIndex = from;
  const [written = "", label = ""] = mark.exec(state.src) ?? [];
  if (noteName(label) === "" || label.length > 999) return false;
  if (silent) return true;
  let line = startLine;
  while ((state.eMarks[line] ?? 0) < from + written.length) line++;
  const open = state.push("footnote_open", "", 1);
  open.meta = noteName(label);
  (state.env as NoteNames).notes.add(open.meta);
  readContent(state, line, endLine, from + written.length);
  open.map = [startLine, state.line];
  state.push("footnote_close", "", -1);
  return true;
};

/** Reads the blocks of a definition: those of its first line begin behind the colon and one space. */
function readContent(state: BlockState, line: number, endLine: number, from: number): void {
  const { bMarks, tShift, sCount, src } = state;
  const end = state.eMarks[line] ?? 0;
  const outer = { blkIndent: state.blkIndent, parentType: state.parentType, tight: state.tight };
  const [mark = 0, shift = 0, count = 0] = [bMarks[line], tShift[line], sCount[line]];
  const start = /[ \t]/.test(src.charAt(from)) ? from + 1 : from;
  let at = start;
  while (at < end && /[ \t]/.test(src.charAt(at))) at++;
  state.blkIndent += indent;
  state.parentType = "root";
  state.line = line;
  bMarks[line] = start;
  tShift[line] = at - start;
  sCount[line] = state.blkIndent + at - start;
  // A definition that begins with two empty lines is an empty one.
  if (at >= end && line + 1 < endLine && state.isEmpty(line + 1)) state.line = line + 2;
  else state.md.block.tokenize(state, line, endLine);
  bMarks[line] = mark;
  tShift[line] = shift;
  sCount[line] = count;
  Object.assign(state, outer);
}
