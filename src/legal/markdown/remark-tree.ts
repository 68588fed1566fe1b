import type { Root } from "mdast";
import remarkFootnotes from "remark-footnotes";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import unified from "unified";
import { quickLooksBack } from "./quick-looks-back.ts";

// The majors and options of gatsby-transformer-remark: the check must see what the reader will see.
const parser = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFootnotes, { inlineNotes: true })
  .use(quickLooksBack)
  .freeze();

/** The tree of a Markdown text as remark makes it, in the dialect of the page (CommonMark, GFM, footnotes). */
export function remarkTree(markdown: string): Root {
  return parser.parse(markdown) as Root;
}
