import type { Root } from "mdast";

/** What a transform may know besides the tree: its own document's language and the words of the interface in it. */
export type TransformContext = {
  readonly lang: string;
  readonly labels: {
    readonly contents: string;
    readonly footnotes: string;
    /** With `{number}` in it. */
    readonly footnote: string;
    readonly backToText: string;
    /** With `{title}` in it. */
    readonly permalink: string;
    readonly backToContents: string;
    /** With `{number}` in it. */
    readonly table: string;
    /** The language of these words where it is not the document's. */
    readonly lang: string | null;
  };
};

/** Changes the tree of one document for the page. It sees no other document, so that a warm build stays right. */
export type Transform = (tree: Root, context: TransformContext) => void;
