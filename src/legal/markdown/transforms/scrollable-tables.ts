import type { Content, HTML, Parent } from "mdast";
import { type HtmlToken, htmlText, htmlTokens } from "../html/html-tokens.ts";
import { element } from "./element.ts";
import type { Transform } from "./transform.ts";

/** How many tables were met, and how many of those written in raw HTML are open. */
type Count = { met: number; open: number };

/**
 * Gives every table a frame that scrolls sideways where the screen is narrow. The table itself stays one: as a block it would lose
 * its rows and headers for those who listen. The frame takes the focus, so that the arrow keys reach what is out of sight, and so
 * it has a name.
 */
export const scrollableTables: Transform = (tree, { labels }) => {
  const count = { met: 0, open: 0 };
  const frame = () => ({
    className: ["table"],
    tabIndex: "0",
    ariaLabel: labels.table.replace("{number}", String(++count.met)),
  });
  putInFrames(tree, frame, count);
};

type Frame = () => {
  className: string[];
  tabIndex: string;
  ariaLabel: string;
};

function putInFrames(parent: Parent, frame: Frame, count: Count): void {
  parent.children = (parent.children as Content[]).map((child) => {
    if (child.type === "html") frameRaw(child, frame, count);
    else if (child.type === "table" && count.open === 0)
      return element("section", frame(), [child]);
    else if ("children" in child) putInFrames(child as Parent, frame, count);
    return child;
  });
}

/** A raw table may be cut into several nodes by empty lines: it ends where its last closing tag stands. */
function frameRaw(node: HTML, frame: Frame, count: Count): void {
  if (!/<\/?table/i.test(node.value)) return;
  const framed = htmlTokens(node.value).flatMap((token): HtmlToken[] => {
    if (!("name" in token) || token.name !== "table") return [token];
    if (token.type === "open") return count.open++ === 0 ? [opening(frame()), token] : [token];
    return --count.open === 0 ? [token, { type: "close", name: "section", offset: 0 }] : [token];
  });
  node.value = htmlText(framed);
}

function opening({ className, tabIndex, ariaLabel }: ReturnType<Frame>): HtmlToken {
  const attributes = Object.entries({
    class: className.join(" "),
    tabindex: tabIndex,
    "aria-label": ariaLabel,
  }).map(([name, value]) => ({ name, value }));
  return { type: "open", name: "section", attributes, isSelfClosing: false, offset: 0 };
}
