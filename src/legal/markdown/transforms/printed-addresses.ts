import type { Content, HTML, Parent } from "mdast";
import { addressScheme, isRelativeAddress } from "../../document/addresses/local-target.ts";
import { linkTargets } from "../addresses/targets.ts";
import { descendants } from "../descendants.ts";
import { type HtmlToken, htmlText, htmlTokens } from "../html/html-tokens.ts";
import { setProperties } from "./element.ts";
import type { Transform } from "./transform.ts";

/** Says what to print behind a link, or nothing. */
type Printed = (url: string, words: string) => string | undefined;

/**
 * Tells paper which address to print behind a link: each once, and none that the words of the link say themselves. Where a link
 * leads to a page of this site, the address is only known when the page is made, and the style prints what stands there then.
 */
export const printedAddresses: Transform = (tree) => {
  const met = new Set<string>();
  const printed: Printed = (url, words) => {
    const address = printedAddress(url);
    if (address === undefined || met.has(url)) return undefined;
    met.add(url);
    return words.includes(address) ? undefined : address;
  };
  const urls = new Map<Content, string>(linkTargets(tree).map(({ node, url }) => [node, url]));
  for (const { node, parent } of descendants(tree)) {
    const url = urls.get(node);
    const address = url === undefined ? undefined : printed(url, wordsOf(node));
    if (address !== undefined) setProperties(node, { dataPrinted: address });
    if (node.type === "html" && /<a\s/i.test(node.value)) markRaw(node, parent, printed);
  }
};

/** Stands for the address of a page of this site, which the style takes from the link. */
const ownPage = ":page:";

/** Without what a reader need not type; nothing for a place in the same text. */
function printedAddress(url: string): string | undefined {
  if (/^\/(?!\/)/.test(url) || isRelativeAddress(url)) return ownPage;
  const scheme = addressScheme(url);
  if (scheme === "mailto:" || scheme === "tel:")
    return url.slice(scheme.length).replace(/\?.*/s, "") || undefined;
  return scheme && url.replace(/^https?:\/\//i, "").replace(/\/$/, "");
}

function markRaw(node: HTML, parent: Parent, printed: Printed): void {
  const tokens = htmlTokens(node.value);
  const siblings = parent.children as Content[];
  const behind = siblings.slice(siblings.indexOf(node) + 1);
  node.value = htmlText(
    tokens.map((token, i): HtmlToken => {
      if (token.type !== "open" || token.name !== "a") return token;
      const url = token.attributes.find(({ name }) => name === "href")?.value;
      const words = rawWords(tokens.slice(i + 1), behind);
      const address = url === undefined ? undefined : printed(url, words);
      if (address === undefined) return token;
      const attribute = { name: "data-printed", value: address };
      return { ...token, attributes: [...token.attributes, attribute] };
    }),
  );
}

/** The words up to the tag that closes the link: in its own node, or in a line of text, where each tag is a node, behind it. */
function rawWords(tokens: readonly HtmlToken[], behind: readonly Content[]): string {
  const end = tokens.findIndex(isEnd);
  const own = tokens
    .slice(0, end < 0 ? undefined : end)
    .map((token) => (token.type === "text" ? token.text : ""));
  const next = behind.findIndex(
    (node) => node.type === "html" && htmlTokens(node.value).some(isEnd),
  );
  const rest = end < 0 ? behind.slice(0, next < 0 ? undefined : next) : [];
  return [...own, ...rest.map(wordsOf)].join("");
}

function isEnd(token: HtmlToken): boolean {
  return token.type === "close" && token.name === "a";
}

function wordsOf(node: Content): string {
  if (node.type === "html") return "";
  if ("value" in node) return node.value;
  const { children = [] } = node as { children?: Content[] };
  return children.map(wordsOf).join("");
}
