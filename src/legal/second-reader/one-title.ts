import type MarkdownIt from "markdown-it";
import type { Token } from "markdown-it";
import { parseFragment } from "parse5";
import { pageElements } from "../document/page-elements.ts";
import type { Step } from "./step.ts";

/** Only the h1 that a text begins with is the title of its page. */
export const oneTitle: Step = {
  why: "The page has one h1: the heading that the text begins with, or the title of the frontmatter. Every other is an h2.",
  example: {
    text: "---\n\n<a id='x'></a>\n\n# One\n\n# Two",
    reads: ["heading 1: One", "heading 2: Two"],
  },
  teach: (reader) => {
    reader.core.ruler.push("one-title", ({ tokens, env }) => {
      const title = titleOf(tokens, reader, env);
      const isOfTitle = (at: number) => title >= 0 && at >= title && at <= title + 2;
      for (const [i, token] of tokens.entries())
        if (token.tag === "h1" && !isOfTitle(i)) token.tag = "h2";
    });
  },
};

/** Which token opens the title; -1 where words, or an element that is still open, stand before the first h1. */
function titleOf(tokens: Token[], reader: MarkdownIt, env: object): number {
  const first = tokens.findIndex(({ type }, i) => type === "heading_open" && isRead(tokens[i + 1]));
  const heading = tokens[first];
  if (heading?.tag !== "h1" || heading.level > 0) return -1;
  const before = reader.renderer.render(tokens.slice(0, first), reader.options, env);
  return isWordless(before) ? first : -1;
}

/** A heading that is a picture has its words. */
function isRead(inline: Token | undefined): boolean {
  return (inline?.children ?? []).some(
    ({ type, content }) => type === "image" || (/^(?:text|code)/.test(type) && isSeen(content)),
  );
}

/** What may stand before a title: empty anchors, breaks and rules. */
const silent = /^(?:a|span|br|hr|wbr|p|em|strong|h[1-6])$/;

function isWordless(html: string): boolean {
  // Behind an element that is still open, the mark stands in it.
  const { childNodes } = parseFragment(`${html}<i></i>`);
  const elements = [...pageElements({ childNodes })];
  return (
    childNodes.at(-1) === elements.pop() &&
    elements.every(({ tagName }) => silent.test(tagName)) &&
    !isSeen(html.replace(/<!--[\s\S]*?-->|<[^>]*>/g, ""))
  );
}

function isSeen(text: string): boolean {
  return /[^\s\p{Cf}]/u.test(text);
}
