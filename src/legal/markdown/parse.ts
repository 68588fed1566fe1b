import type { Root } from "mdast";
import remarkFootnotes from "remark-footnotes";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import unified from "unified";

// The majors and options of gatsby-transformer-remark: the check must see what the reader will see.
const parser = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFootnotes, { inlineNotes: true })
  .freeze();

/**
 * The tree of a Markdown text in the dialect of the page (CommonMark, GFM, footnotes).
 *
 * @param line the line of the file on which the text starts; all positions in the tree are lines of the file
 */
export function parse(markdown: string, line = 1): Root {
  // The parser drops a byte order mark at the very start, which is where the renderer meets it.
  return parser.parse("\n".repeat(line - 1) + markdown.replace(/^\uFEFF/, "")) as Root;
}
