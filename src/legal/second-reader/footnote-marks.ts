import type { Token } from "markdown-it";
import { type NoteNames, noteName } from "./footnote-definitions.ts";
import type { InlineRule, InlineState, Step } from "./step.ts";

/** `[^1]` calls a note that is defined; `^[words]` is a note that is written in the line. */
export const footnoteMarks: Step = {
  why: "CommonMark has no footnotes. A mark whose note is not defined is shown as it is written.",
  example: {
    text: "A[^1] b^[in *the* line] c[^2]\n\n[^1]: Note",
    reads: [": A b c[^2]", "note 1: Note", "note 2: in the line"],
  },
  teach: ({ inline, helpers }) => {
    inline.ruler.before("link", "footnote-mark", mark);
    inline.ruler.before("link", "inline-note", inlineNote);
    helpers.parseLinkLabel = labelEnd;
  },
};

const label = /\[\^((?:[^[\]\\]|\\[[\]\\]?)+)\]/y;

const mark: InlineRule = (state, silent) => {
  label.lastIndex = state.pos;
  const [written, name = ""] = label.exec(state.src) ?? [];
  if (written === undefined || state.pos + written.length > state.posMax) return false;
  if (!(state.env as NoteNames).notes.has(noteName(name))) return false;
  if (!silent) state.push("footnote_mark", "", 0).meta = noteName(name);
  state.pos += written.length;
  return true;
};

const inlineNote: InlineRule = (state, silent) => {
  const start = state.pos + 2;
  if (!state.src.startsWith("^[", state.pos) || start > state.posMax) return false;
  const end = noteEnd(state, start);
  if (end === undefined) return false;
  if (!silent) {
    const children: Token[] = [];
    state.md.inline.parse(state.src.slice(start, end), state.md, state.env, children);
    state.push("footnote_inline", "", 0).children = children;
  }
  state.pos = end + 1;
  return true;
};

/** A note in the line ends at the first bracket that closes nothing else. */
function noteEnd(state: InlineState, start: number): number | undefined {
  const { pos } = state;
  state.pos = start;
  while (state.pos < state.posMax && state.src.charAt(state.pos) !== "]")
    state.md.inline.skipToken(state);
  const end = state.pos < state.posMax ? state.pos : undefined;
  state.pos = pos;
  return end;
}

/**
 * Where the label of a link ends that begins at a bracket; -1 where none does. A mark of a note is no bracket of the label, and a
 * note in the line takes the innermost bracket around it with it: the bracket at its end closes that one.
 */
function labelEnd(state: InlineState, start: number, hasNoLinks?: boolean): number {
  if (state.src.charAt(start + 1) === "^") return -1;
  const { pos, backticksScanned } = state as InlineState & { backticksScanned: boolean };
  let open = 1;
  let end = -1;
  state.pos = start + 1;
  while (state.pos < state.posMax && open > 0 && end < 0) {
    if (state.src.charAt(state.pos) === "]" && open === 1) end = state.pos;
    else open += bracketsOpened(state, hasNoLinks ? open : 0);
  }
  state.pos = pos;
  // What was found while looking ahead is no answer for what stands before it.
  Object.assign(state, { backticksScanned });
  return end;
}

/** Goes on to the next token of a label, and answers how many more brackets are open then. A link closes `ofLink` of them. */
function bracketsOpened(state: InlineState, ofLink: number): number {
  const { pos, src } = state;
  const character = src.charAt(pos);
  state.md.inline.skipToken(state);
  const isToken = state.pos > pos + 1;
  if (character === "]") return -1;
  if (character === "^") return isToken ? -1 : 0;
  if (character !== "[" || src.charAt(pos + 1) === "^") return 0;
  return isToken ? -ofLink : 1;
}
