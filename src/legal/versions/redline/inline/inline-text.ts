import type { Content, Definition } from "mdast";
import { htmlTokens } from "../../../markdown/html-tokens.ts";
import type { Inline, Mark } from "../block.ts";
import { withoutSpaceBehind } from "../words/without-space-behind.ts";
import { htmlKind, partsWords } from "./html-elements.ts";

type Open = { readonly kind: string; readonly name: string; from: number; value?: string };
type State = {
  text: string;
  readonly marks: Mark[];
  readonly open: Open[];
  readonly definitions: ReadonlyMap<string, Definition>;
};

/** The words of what stands in a paragraph, heading or cell, or of raw HTML, with the marks on them. */
export function inlineText(
  nodes: readonly Content[],
  definitions: ReadonlyMap<string, Definition>,
): Inline {
  const state: State = { text: "", marks: [], open: [], definitions };
  gather(nodes, state);
  while (state.open.length > 0) close(state, state.open.at(-1)?.name ?? "");
  return trimmed(state);
}

function gather(nodes: readonly Content[], state: State): void {
  for (const node of nodes) {
    const from = state.text.length;
    if (node.type === "text") state.text += unwrapped(node.value);
    else if (node.type === "inlineCode" || node.type === "code") state.text += node.value;
    else if (node.type === "break") state.text += "\n";
    else if (node.type === "html") readHtml(node.value, state);
    else if ("children" in node && node.type !== "footnote") gather(node.children, state);
    for (const mark of marksOf(node, state.definitions))
      if (mark.kind !== "link" || !isSaid(mark, state.text.slice(from)))
        state.marks.push({ ...mark, from, to: state.text.length });
  }
}

/** Where a line of the source ends, the text goes on: with a space, between Chinese or Japanese characters without one. */
function unwrapped(text: string): string {
  if (!text.includes("\n")) return text;
  return text
    .replace(hanBreak, "")
    .replace(/[\t\n ]+/g, (space) => (space.includes("\n") ? " " : space));
}

const han = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u303f\uff01-\uff60]`;
const hanBreak = new RegExp(String.raw`(?<=${han})\n(?=${han})`, "gu");

/** Tells whether a link leads where its words say: a change of one is a change of the other. */
function isSaid({ value }: Kind, text: string): boolean {
  return ["", "mailto:", "http://"].some((start) => value === start + text);
}

type Kind = Pick<Mark, "kind" | "value">;

function marksOf(node: Content, definitions: State["definitions"]): Kind[] {
  const url = (identifier: string) => definitions.get(identifier.toUpperCase())?.url ?? "";
  switch (node.type) {
    case "strong":
    case "emphasis":
    case "delete":
      return [{ kind: node.type }];
    case "inlineCode":
      return [{ kind: "code" }];
    case "link":
      return [{ kind: "link", value: node.url }];
    case "linkReference":
      return [{ kind: "link", value: url(node.identifier) }];
    case "image":
      return picture(node.url, node.alt);
    case "imageReference":
      return picture(url(node.identifier), node.alt);
    case "footnoteReference":
      return [{ kind: "footnote", value: node.identifier }];
    case "footnote":
      return [{ kind: "footnote", value: "" }];
    default:
      return [];
  }
}

function picture(url: string, alt: string | null | undefined): Kind[] {
  return [
    { kind: "picture", value: url },
    { kind: "alt", value: alt ?? "" },
  ];
}

function readHtml(html: string, state: State): void {
  for (const token of htmlTokens(html)) {
    if (token.type === "text") state.text += unwrapped(token.text);
    else if (token.type === "close") close(state, token.name);
    if (token.type !== "open" && token.type !== "close") continue;
    if (partsWords(token.name)) state.text += "\n";
    if (token.type !== "open") continue;
    const kind = htmlKind(token);
    if (kind) state.open.push({ ...kind, name: token.name, from: state.text.length });
  }
}

function close(state: State, name: string): void {
  const at = state.open.findLastIndex((each) => each.name === name);
  const [found] = at < 0 ? [] : state.open.splice(at, 1);
  if (!found) return;
  const { name: _, ...mark } = found;
  state.marks.push({ ...mark, to: state.text.length });
}

/** White space around a block is none of it. */
function trimmed({ text, marks }: State): Inline {
  const start = /^[\t\n\f\r ]*/.exec(text)?.[0].length ?? 0;
  const kept = withoutSpaceBehind(text.slice(start));
  const within = (offset: number) => Math.min(Math.max(offset - start, 0), kept.length);
  return {
    text: kept,
    marks: marks.map((mark) => ({ ...mark, from: within(mark.from), to: within(mark.to) })),
  };
}
