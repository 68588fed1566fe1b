import type MarkdownIt from "markdown-it";

/** One thing that the second reader is told of our dialect of Markdown. */
export type Step = {
  /** What our pages do here that CommonMark and GFM do not say, or leave open. */
  readonly why: string;
  /** A text that is read otherwise without this step, and its blocks: `place: words`. */
  readonly example: { readonly text: string; readonly reads: readonly string[] };
  readonly teach: (reader: MarkdownIt) => void;
};

/** A rule about blocks of lines, as markdown-it runs it. */
export type BlockRule = Parameters<MarkdownIt["block"]["ruler"]["push"]>[1];

/** What a rule about blocks is given: the lines and the tokens so far. */
export type BlockState = Parameters<BlockRule>[0];

/** A rule about the words of a block. */
export type InlineRule = Parameters<MarkdownIt["inline"]["ruler"]["push"]>[1];

/** What a rule about words is given: the text, the place and the tokens so far. */
export type InlineState = Parameters<InlineRule>[0];
