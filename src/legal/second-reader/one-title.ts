import type { Token } from "markdown-it";
import { parseFragment } from "parse5";
import type { Step } from "./step.ts";

/** Only the h1 that a text begins with is the title of its page. */
export const oneTitle: Step = {
  why: "The page has one h1: the heading that the text begins with, or the title of the frontmatter. Every other is an h2.",
  example: {
    text: "---\n\n<a id='x'></a>\n\n# One\n\n# Two",
    reads: ["heading 1: One", "heading 2: Two"],
  },
  teach: ({ core }) => {
    core.ruler.push("one-title", ({ tokens }) => {
      const title = titleOf(tokens);
      const isOfTitle = (at: number) => title >= 0 && at >= title && at <= title + 2;
      for (const [i, token] of tokens.entries())
        if (token.tag === "h1" && !isOfTitle(i)) token.tag = "h2";
    });
  },
};

/** Which token opens the title; -1 where words, or an element that is still open, stand before the first h1. */
function titleOf(tokens: readonly Token[]): number {
  const first = tokens.findIndex(
    ({ type }, i) => type === "heading_open" && isHeading(tokens[i + 1]),
  );
  const heading = tokens[first];
  const before = tokens.slice(0, first);
  const isTitle = heading?.tag === "h1" && heading.level === 0;
  return isTitle && before.every(isSilent) && isClosed(before) ? first : -1;
}

/** A heading that is a picture has its words. */
function isHeading(inline: Token | undefined): boolean {
  return (inline?.children ?? []).some((each) => each.type === "image" || !isSilent(each));
}

/** What may stand before a title: paragraphs without words, pictures, rules, and empty anchors. */
const silent =
  /^(?:(?:paragraph|heading|em|strong|link)_(?:open|close)|inline|(?:soft|hard)break|image|hr)$/;

function isSilent({ type, content, children }: Token): boolean {
  if (type === "text") return !isSeen(content);
  if (type.startsWith("html_"))
    return !isSeen(
      content.replace(/<!--[\s\S]*?-->|<\/?(?:a|span|br|hr|wbr)(?:[\s/][^>]*)?>/gi, ""),
    );
  return silent.test(type) && (children ?? []).every(isSilent);
}

function isSeen(text: string): boolean {
  return /[^\s\p{Cf}]/u.test(text);
}

/** Whether every anchor is closed that raw HTML opens. */
function isClosed(tokens: readonly Token[]): boolean {
  const html = tokens
    .flatMap(({ children, ...token }) => children ?? [token])
    .map(({ type, content }) => (type.startsWith("html_") ? content : ""));
  return parseFragment(`${html.join("")}<i></i>`).childNodes.at(-1)?.nodeName === "i";
}
