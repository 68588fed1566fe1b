import { bareAddresses } from "./bare-addresses.ts";
import { flanking } from "./flanking.ts";
import { footnoteDefinitions } from "./footnote-definitions.ts";
import { footnoteMarks } from "./footnote-marks.ts";
import { footnotes } from "./footnotes.ts";
import { linesBelowText } from "./lines-below-text.ts";
import { oneTitle } from "./one-title.ts";
import type { Step } from "./step.ts";
import { strokes } from "./strokes.ts";
import { tables } from "./tables.ts";
import { underlinedLines } from "./underlined-lines.ts";

/** Links show their words, wherever they lead; pictures show none. */
const links: Step = {
  why: "markdown-it refuses some addresses and rewrites others, and the words of the page are neither.",
  example: {
    text: "[a](javascript:b) <http://x.example/%C3%A6> ![c](d)",
    reads: [": a http://x.example/%C3%A6"],
  },
  teach: (reader) => {
    reader.validateLink = () => true;
    reader.normalizeLink = (url) => url;
    reader.normalizeLinkText = (text) => text;
    const { rules } = reader.renderer;
    rules.link_open = () => "";
    rules.link_close = () => "";
    rules.image = () => "";
  },
};

/** `[ ]` and `[x]` at the start of an item are ticked boxes. */
const tickBoxes: Step = {
  why: "The page shows the tick of an item (GFM, 5.3) as a sign of its own.",
  example: { text: "- [x] paid\n- [ ](a)", reads: ["list 1 / item 1: paid"] },
  teach: ({ core }) => {
    core.ruler.after("block", "tick-boxes", ({ tokens }) => {
      for (const [i, token] of tokens.entries())
        if (tokens[i - 1]?.type === "paragraph_open" && tokens[i - 2]?.type === "list_item_open")
          token.content = token.content.replace(/^\[[ \tXx]\](?=[ \t]+[^ \t\n])/, "");
    });
  },
};

/** `{#id}` at the end of a heading names it. */
const explicitIds: Step = {
  why: "An author may give a heading its id, which the page does not show.",
  example: {
    text: "## Fees {#fees} ##\n\nTerm {#term}\n---",
    reads: ["heading 2: Fees", "heading 2: Term"],
  },
  teach: ({ core }) => {
    core.ruler.push("explicit-ids", ({ tokens }) => {
      for (const [i, { children }] of tokens.entries()) {
        const last = tokens[i - 1]?.type === "heading_open" ? children?.at(-1) : undefined;
        if (last?.type === "text")
          last.content = last.content.replace(/(?<![ \t])[ \t]*\{#[^{}]*\}[ \t]*$/, "");
      }
    });
  },
};

/** A fence named `toc` outside lists and quotes is the place of the contents. */
const tocFence: Step = {
  why: "The page has its contents in the place of this fence.",
  example: {
    text: "```toc\n# Terms\n```\n\n- ```toc\n  a\n  ```",
    reads: ["list 1 / item 1 / code: a"],
  },
  teach: ({ core, utils }) => {
    const isToc = (info: string) => /^[ \t]*toc(?:[ \t]|$)/.test(utils.unescapeAll(info));
    core.ruler.push("toc-fence", (state) => {
      state.tokens = state.tokens.filter(
        ({ type, level, info }) => type !== "fence" || level > 0 || !isToc(info),
      );
    });
  },
};

/**
 * What the second reader is told of our dialect, in this order. No step takes words away from both readers: each is what the page
 * does by design.
 */
export const dialect: readonly Step[] = [
  links,
  footnoteDefinitions,
  footnoteMarks,
  linesBelowText,
  underlinedLines,
  flanking,
  strokes,
  bareAddresses,
  tables,
  tickBoxes,
  explicitIds,
  tocFence,
  footnotes,
  oneTitle,
];
