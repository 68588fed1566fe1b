import { endText } from "./lines-below-text.ts";
import type { BlockRule, BlockState, Step } from "./step.ts";

/** A table has all the cells of all its rows, and goes on to the next empty line. */
export const tables: Step = {
  why: "The page shows the cells that a row has more than the head, and reads what stands right below a table as its next row unless it begins a list, a quote or a note.",
  example: {
    text: "| a |\n|---|\n| b | c |\n# d",
    reads: [
      "table 1 / cell 1:1: a",
      "table 1 / cell 2:1: b",
      "table 1 / cell 2:2: c",
      "table 1 / cell 3:1: # d",
    ],
  },
  teach: ({ block }) => {
    block.ruler.disable("table");
    const rule = tableRule((row) => /^-+$/.test(row));
    block.ruler.before("lheading", "rows", rule, { alt: ["paragraph", "reference"] });
  },
};

/** Whether a line of dashes underlines a heading, and is no row. */
type IsUnderline = (row: string, indent: number) => boolean;

/** The rule that reads a table. */
export function tableRule(isUnderline: IsUnderline): BlockRule {
  return (state, startLine, endLine, silent) => {
    if (startLine + 1 >= endLine || !isRow(state, startLine + 1)) return false;
    const delimiters = line(state, startLine + 1);
    const columns = delimiterCells(delimiters);
    if (columns === 0 || isUnderline(delimiters, indentOf(state, startLine + 1))) return false;
    const head = isRow(state, startLine) ? cells(line(state, startLine)) : [];
    if (columns !== head.length) return false;
    if (silent) endText(state, startLine);
    else pushTable(state, startLine, endLine, head);
    return true;
  };
}

function pushTable(
  state: BlockState,
  startLine: number,
  endLine: number,
  head: readonly string[],
): void {
  const open = state.push("table_open", "table", 1);
  pushRow(state, startLine, head);
  let next = startLine + 2;
  for (; next < endLine && isNextRow(state, next); next++)
    pushRow(state, next, cells(line(state, next)));
  state.push("table_close", "table", -1);
  open.map = [startLine, next];
  state.line = next;
}

function indentOf(state: BlockState, at: number): number {
  return (state.sCount[at] ?? 0) - state.blkIndent;
}

function isRow(state: BlockState, at: number): boolean {
  const indent = indentOf(state, at);
  return indent >= 0 && indent < 4 && !state.isEmpty(at);
}

/** What begins a list, a quote or a note under a line of text (CommonMark, 5.3: a number only where it is 1). */
const opensContainer =
  /^(?:>|\[\^(?:[^[\]\\]|\\[[\]\\]?)+\]:|(?!(?:\*[ \t]*){3,}$|(?:-[ \t]*){3,}$)(?:[-+*]|0{0,8}1[.)])[ \t]+[^ \t])/;

/** A line that a tab indents is none. */
function isNextRow(state: BlockState, at: number): boolean {
  const [from = 0, indent = 0] = [state.bMarks[at], state.tShift[at]];
  const isIndented = state.src.slice(from, from + indent).includes("\t");
  return isRow(state, at) && !isIndented && !opensContainer.test(line(state, at));
}

function line({ src, bMarks, tShift, eMarks }: BlockState, at: number): string {
  return src
    .slice((bMarks[at] ?? 0) + (tShift[at] ?? 0), eMarks[at])
    .replace(/(?<![ \t])[ \t]+$/, "");
}

/** How many columns a delimiter row has; none where it is none. */
function delimiterCells(row: string): number {
  if (!/^[-:| \t]*-[-:| \t]*$/.test(row)) return 0;
  const columns = row.replace(/^\|/, "").replace(/\|$/, "").split("|");
  return columns.every((column) => /^[ \t]*(?::-*|-+):?[ \t]*$/.test(column)) ? columns.length : 0;
}

/** The cells of a row (GFM, 4.10). A bar behind a backslash is a sign of its cell. */
function cells(row: string): string[] {
  const found = row.replace(/^\|/, "").match(/(?:\\[\\|]|[^|])*(?:\||$)/g) ?? [];
  return found
    .slice(0, -1)
    .map((cell) => cell.replace(/\|$/, "").replace(/^[ \t]+|(?<![ \t])[ \t]+$/g, ""));
}

function pushRow(state: BlockState, at: number, row: readonly string[]): void {
  state.push("tr_open", "tr", 1).map = [at, at + 1];
  for (const cell of row) {
    state.push("td_open", "td", 1);
    const inline = state.push("inline", "", 0);
    inline.content = cell.replaceAll("\\|", "|");
    inline.children = [];
    inline.map = [at, at + 1];
    state.push("td_close", "td", -1);
  }
  state.push("tr_close", "tr", -1);
}
