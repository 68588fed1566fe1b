import { dialect } from "./dialect.ts";
import { readerOf } from "./second-reading.ts";
import type { BlockRule, Step } from "./step.ts";
import { tableRule } from "./tables.ts";

// What the reader of the page does that CommonMark does not say. The second reader is not told of it, so that the check finds such
// lines: they are read in two ways. Told of it, it must agree with the page in everything.

/** No line goes on in what stands above unless it is indented, or marked, as that is. */
const strictLines: Step = {
  why: "",
  example: { text: "", reads: [] },
  teach: ({ block }) => {
    const strict: BlockRule = (state, line, _end, silent) =>
      silent && (state.parentType === "blockquote" || (state.sCount[line] ?? 0) < state.blkIndent);
    block.ruler.before("paragraph", "strict-lines", strict, {
      alt: ["blockquote", "paragraph", "reference"],
    });
  },
};

/** A line of dashes that is indented makes a table of the line above it, not a heading. */
const indentedUnderlines: Step = {
  why: "",
  example: { text: "", reads: [] },
  teach: ({ block }) => {
    block.ruler.at(
      "rows",
      tableRule((row, indent) => indent < 1 && /^-+$/.test(row)),
      {
        alt: ["paragraph", "reference"],
      },
    );
  },
};

/** A reference right before the mark of a note is none. */
const referencesBeforeNotes: Step = {
  why: "",
  example: { text: "", reads: [] },
  teach: ({ inline, helpers }) => {
    inline.ruler.before("link", "reference-before-note", (state, silent) => {
      const { src, pos } = state;
      const at = src.charAt(pos) === "!" ? pos + 1 : pos;
      const isLabel = src.charAt(at) === "[" && src.charAt(at + 1) !== "^";
      const end = isLabel ? helpers.parseLinkLabel(state, at, at === pos) : -1;
      if (end < 0 || !src.startsWith("][^", end)) return false;
      if (!silent) state.pending += src.charAt(pos);
      state.pos++;
      return true;
    });
  },
};

/** The second reader, told of the habits of the page's. */
export const habitualReading = readerOf([
  ...dialect,
  strictLines,
  indentedUnderlines,
  referencesBeforeNotes,
]);
