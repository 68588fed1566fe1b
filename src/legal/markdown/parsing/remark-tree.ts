import type { Root } from "mdast";
import remarkFootnotes from "remark-footnotes";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import unified from "unified";
import { quickLooksBack } from "./quick-looks-back.ts";

// The majors and options of gatsby-transformer-remark: the check must see what the reader will see.
const dialect = () =>
  unified().use(remarkParse).use(remarkGfm).use(remarkFootnotes, { inlineNotes: true });

const parser = dialect().freeze();

/** The same for long paragraphs: it takes longer for each word, and not longer for each the more there are. */
const parserOfLong = dialect().use(quickLooksBack).freeze();

/** In UTF-16 code units. Paragraphs of legal texts are shorter, and looking back through one costs less than asking what is open. */
const long = 4000;

/** The tree of a Markdown text as remark makes it, in the dialect of the page (CommonMark, GFM, footnotes). */
export function remarkTree(markdown: string): Root {
  const isLong = markdown.split(/\n[ \t>]*\r?\n/).some(({ length }) => length > long);
  return (isLong ? parserOfLong : parser).parse(markdown) as Root;
}
