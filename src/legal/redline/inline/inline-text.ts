import type { Content, Definition } from "mdast";
import { unwrapped } from "../../markdown/words/unwrapped.ts";
import type { Inline } from "../block.ts";
import { withoutSpaceBehind } from "../words/without-space-behind.ts";
import { addMark, addText, type InlineState, type OpenElement } from "./inline-state.ts";
import { nodeMarks } from "./node-marks.ts";
import { closeElements, endLayout, readHtml } from "./read-html.ts";
import { spaceMarks } from "./space-marks.ts";

/**
 * The words of what stands in a paragraph, heading or cell, or of raw HTML, with the marks on them.
 *
 * @param open the elements that raw HTML before them left open
 * @param isHtmlBlock whether what they open and close is opened and closed for the blocks behind them too
 */
export function inlineText(
  nodes: readonly Content[],
  definitions: ReadonlyMap<string, Definition>,
  open: OpenElement[] = [],
  isHtmlBlock = false,
): Inline {
  const state: InlineState = {
    text: "",
    inkEnd: 0,
    layoutFrom: 0,
    marks: [],
    open,
    definitions,
  };
  const base = isHtmlBlock ? 0 : open.length;
  gather(nodes, state, base);
  endLayout(state);
  if (!isHtmlBlock) closeElements(state, base);
  for (const element of open.toReversed()) {
    for (const kind of element.kinds) addMark(state, kind, element.from);
    element.from = 0;
  }
  return trimmed(state);
}

function gather(nodes: readonly Content[], state: InlineState, base: number): void {
  for (const node of nodes) {
    const from = state.text.length;
    if (node.type === "text") addText(state, unwrapped(node.value));
    else if (node.type === "inlineCode") addText(state, node.value);
    else if (node.type === "code") {
      state.marks.push(...spaceMarks(node.value, from));
      addText(state, node.value);
    } else if (node.type === "html") readHtml(node.value, state, base);
    else if ("children" in node && node.type !== "footnote") gather(node.children, state, base);
    for (const kind of nodeMarks(node, state.definitions)) addMark(state, kind, from);
    if (node.type === "break") addText(state, "\n");
  }
}

/** White space around a block is none of it. */
function trimmed({ text, marks }: InlineState): Inline {
  const start = /^[\t\n\f\r ]*/.exec(text)?.[0].length ?? 0;
  const kept = withoutSpaceBehind(text.slice(start));
  const within = (offset: number) => Math.min(Math.max(offset - start, 0), kept.length);
  return {
    text: kept,
    marks: marks.map((mark) => ({ ...mark, from: within(mark.from), to: within(mark.to) })),
  };
}
