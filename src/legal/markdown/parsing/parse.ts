import type { Root } from "mdast";
import { remarkTree } from "./remark-tree.ts";
import { withPlaces } from "./with-places.ts";
import { withWordsBack } from "./with-words-back.ts";
import { wordsAside } from "./words-aside.ts";

/**
 * The tree of a Markdown text in the dialect of the page (CommonMark, GFM, footnotes), just as remark makes it. Plain words, which
 * are most of a legal text, are kept from the parser: without them it needs half the time.
 *
 * @param line the line of the file on which the text starts; all positions in the tree are lines of the file
 * @throws where the parser gives up on a text, with the place in its message
 */
export function parse(markdown: string, line = 1): Root {
  const text = fromLine(markdown, line);
  const { short, runs } = wordsAside(text);
  try {
    return withPlaces(withWordsBack(remarkTree(short), runs), text);
  } catch {
    return remarkTree(text); // It gives up too, at the place in the whole text.
  }
}

/** The same tree, made by the parser from all words of the text, as the renderer makes it. */
export function plainParse(markdown: string, line = 1): Root {
  return remarkTree(fromLine(markdown, line));
}

/** The parser drops a byte order mark at the very start, which is where the renderer meets it. */
function fromLine(markdown: string, line: number): string {
  return "\n".repeat(line - 1) + markdown.replace(/^\uFEFF/, "");
}
