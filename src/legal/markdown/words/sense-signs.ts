import type { Content } from "mdast";
import type { HtmlToken } from "../html/html-tokens.ts";

/** What stands before and behind the words of a node or an element in the sense of a text. */
export type Signs = readonly [before: string, behind: string];

/** Around words of a line: white space beside it is the text's own. */
const inLine = (name: string): Signs => [`\0${name}\0`, `\0/${name}\0`];
/** Around words that are set apart: white space beside it says nothing. */
const block = (name: string, end = ""): Signs => [
  ` \0${name}\0 `,
  end === "" ? " " : ` \0${end}\0 `,
];
const apart: Signs = [" ", " "];
const none: Signs = ["", ""];

/** The signs of a node; its children stand between them. */
export function nodeSigns(node: Content): Signs {
  switch (node.type) {
    case "delete":
      return inLine("struck");
    case "list":
      return block(node.ordered ? `list ${node.start ?? 1}` : "list", "/list");
    case "listItem":
      return block(typeof node.checked === "boolean" ? `item ${node.checked}` : "item");
    case "blockquote":
      return block("quote", "/quote");
    case "table":
      return block("table", "/table");
    case "tableRow":
      return block("row");
    case "tableCell":
      return block("cell");
    case "footnoteReference":
    case "footnote":
      return ["\0note\0", ""];
    case "heading":
      return block("heading");
    case "paragraph":
    case "code":
    case "break":
      return apart;
    default:
      return none;
  }
}

/** The signs of a raw tag: the same as those of the Markdown that says the same. */
export function tagSign(token: HtmlToken & { readonly type: "open" | "close" }): string {
  const [before, behind] = elements.get(token.name) ?? none;
  if (token.type === "close") return behind;
  const spans = token.attributes.filter(({ name }) => name.endsWith("span"));
  return before + spans.map(({ name, value }) => ` \0${name} ${value}\0 `).join("");
}

const elements: ReadonlyMap<string, Signs> = new Map([
  ["del", inLine("struck")],
  ["s", inLine("struck")],
  ["ins", inLine("inserted")],
  ["sup", inLine("raised")],
  ["sub", inLine("lowered")],
  ["ul", block("list", "/list")],
  ["ol", block("list 1", "/list")],
  ["dl", block("list", "/list")],
  ["li", block("item")],
  ["dt", block("term")],
  ["dd", block("item")],
  ["blockquote", block("quote", "/quote")],
  ["table", block("table", "/table")],
  ["tr", block("row")],
  ["td", block("cell")],
  ["th", block("cell")],
  ...["br", "caption", "details", "div", "figcaption", "figure", "hr", "p", "pre", "summary"].map(
    (name) => [name, apart] as const,
  ),
]);
