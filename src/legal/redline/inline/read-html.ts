import { type HtmlToken, htmlTokens } from "../../markdown/html/html-tokens.ts";
import { rawHtmlPolicy } from "../../markdown/html/raw-html-policy.ts";
import { unwrapped } from "../../markdown/words/unwrapped.ts";
import { htmlKinds, partsWords } from "./html-elements.ts";
import { htmlBreak, htmlLayout, impliedEnd } from "./html-layout.ts";
import { addMark, addText, type InlineState } from "./inline-state.ts";
import { spaceMarks } from "./space-marks.ts";

/** Of elements in elements, no more than so many of the innermost are told apart. */
const deepest = 16;

/**
 * Reads raw HTML into a text.
 *
 * @param base how many open elements it cannot close
 */
export function readHtml(html: string, state: InlineState, base: number): void {
  for (const token of htmlTokens(html)) {
    if (token.type === "text") addHtmlText(token.text, state);
    else if (token.type === "open") openElement(token, state, base);
    else if (token.type === "close") closeTag(token.name, state, base);
  }
}

function addHtmlText(text: string, state: InlineState): void {
  if (state.open.some(({ name }) => name === "pre"))
    state.marks.push(...spaceMarks(text, state.text.length));
  addText(state, unwrapped(text));
}

function openElement(
  tag: HtmlToken & { readonly type: "open" },
  state: InlineState,
  base: number,
): void {
  const { name } = tag;
  if (partsWords(name)) {
    endLayout(state);
    const end = impliedEnd(name, state.open);
    if (end >= base) closeElements(state, end);
    addText(state, "\n");
    state.layoutFrom = state.text.length;
    addMark(state, { kind: "break", value: htmlBreak(name) }, state.text.length);
  }
  if (rawHtmlPolicy.void.has(name)) return;
  const kinds = htmlKinds(tag);
  const around = state.open.at(-1)?.layout ?? [];
  const own = htmlLayout(name, columnOf(tag, state));
  const layout = own === "" ? around : [...around, own].slice(-deepest);
  state.open.push({ name, kinds, layout, from: state.text.length, columns: 0 });
}

/** The column of a cell, which its row remembers. */
function columnOf({ name, attributes }: HtmlToken & { type: "open" }, state: InlineState): number {
  if (name !== "td" && name !== "th") return 0;
  const row = state.open.findLast((each) => each.name === "tr");
  if (!row) return 1;
  const column = row.columns + 1;
  const span = attributes.find((each) => each.name === "colspan")?.value ?? "1";
  row.columns += Math.max(1, Number.parseInt(span, 10) || 1);
  return column;
}

function closeTag(name: string, state: InlineState, base: number): void {
  const at = state.open.findLastIndex((each) => each.name === name);
  const parts = partsWords(name);
  if (parts) endLayout(state);
  if (at >= base && parts) closeElements(state, at);
  else if (at >= base)
    for (const { kinds, from } of state.open.splice(at, 1))
      for (const kind of kinds) addMark(state, kind, from);
  if (!parts) return;
  addText(state, "\n");
  state.layoutFrom = state.text.length;
  addMark(state, { kind: "break", value: "paragraph" }, state.text.length);
}

/** Closes all open elements from a place on, the innermost first. */
export function closeElements(state: InlineState, at: number): void {
  for (const { kinds, from } of state.open.splice(at).reverse())
    for (const kind of kinds) addMark(state, kind, from);
}

/** Marks the words since the last change of layout with what the open elements make of them. */
export function endLayout(state: InlineState): void {
  const layout = state.open.at(-1)?.layout ?? [];
  if (layout.length > 0 && state.inkEnd > state.layoutFrom)
    addMark(state, { kind: "layout", value: layout.join(", ") }, state.layoutFrom);
  state.layoutFrom = state.text.length;
}
