import MarkdownIt from "markdown-it";
import { parseFragment } from "parse5";
import { boundedTree } from "../document/blocks/bounded-tree.ts";
import { htmlBlocks, linesAttribute } from "../document/blocks/html-blocks.ts";
import type { TextBlock } from "../document/blocks/text-block.ts";
import { dialect } from "./dialect.ts";
import type { Step } from "./step.ts";

/** Far more than the check lets a text be nested (file-readable). */
const maxNesting = 1000;

const read = readerOf(dialect);

/**
 * The blocks that the page of a Markdown text must show, by a reader that shares no code with the page: markdown-it, told of our
 * dialect, and the HTML standard's parser (parse5) for what comes of it.
 *
 * @param line the line of the file on which the text starts
 * @throws where raw HTML makes many more elements than it has tags
 */
export function secondReading(markdown: string, line = 1): readonly TextBlock[] {
  return read(markdown, line);
}

/** A reader that is told these steps. */
export function readerOf(
  steps: readonly Step[],
): (markdown: string, line?: number) => readonly TextBlock[] {
  const reader = new MarkdownIt({ html: true }).set({ maxNesting } as object);
  for (const { teach } of steps) teach(reader);
  nameLines(reader);
  return (markdown, line = 1) => {
    const html = reader.render(markdown.replace(/^\uFEFF/, ""), { line });
    return htmlBlocks(parseFragment(html, { treeAdapter: boundedTree(html) }));
  };
}

/** Names the lines of every block in what is rendered; a block of raw HTML has a comment before it that does. */
function nameLines({ core, renderer }: MarkdownIt): void {
  core.ruler.push("lines", ({ tokens, env }) => {
    for (const token of tokens) {
      // Paragraphs of tight lists have lines too.
      token.hidden = false;
      if (token.map && token.nesting >= 0)
        token.attrSet(linesAttribute, `${token.map[0] + env.line}-${token.map[1] + env.line - 1}`);
    }
  });
  renderer.rules.html_block = (tokens, i) =>
    `<!--${tokens[i]?.attrGet(linesAttribute)}-->${tokens[i]?.content}`;
}
