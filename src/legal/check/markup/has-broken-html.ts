import type { HtmlNode } from "../../markdown/html/html-nodes.ts";
import { checkRawHtml } from "./check-raw-html.ts";

/** Whether raw HTML has an error of its own: what is not closed takes other words along. */
export function hasBrokenHtml(nodes: readonly HtmlNode[]): boolean {
  let isBroken = false;
  checkRawHtml(nodes, (_at, _message, { severity } = {}) => {
    isBroken ||= severity === undefined;
  });
  return isBroken;
}
