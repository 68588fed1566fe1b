import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { addressScheme } from "../document/addresses/local-target.ts";
import { pathBelow } from "../document/addresses/path-below.ts";
import { htmlBlocks } from "../document/blocks/html-blocks.ts";
import { type PageElement, pageElements } from "../document/blocks/page-elements.ts";
import { blocksDigest, type TextBlock } from "../document/blocks/text-block.ts";
import { words, wordsDigest } from "../document/words.ts";
import { attribute, isCard, isWay, loadedBy } from "./address-attributes.ts";
import { boundedPage } from "./bounded-page.ts";
import { foreignAddresses } from "./foreign-addresses.ts";

/** What a published page holds, read by the HTML standard's own parser and by nothing that made the page. */
export type PageFacts = {
  readonly ids: readonly string[];
  /** Names of anchors, to which browsers lead as they do to an id. */
  readonly names: readonly string[];
  /** Addresses of this site that the page links to, in its head too, from where the site begins. */
  readonly hrefs: readonly string[];
  /** Addresses of the same host outside the path that the site lives below. */
  readonly outside: readonly string[];
  /** Addresses of what it loads from where the site begins, pictures and icons, and of the picture on its social card. */
  readonly assets: readonly string[];
  /** How many articles there are, and the digests of the words and of the blocks of the first. */
  readonly articles: number;
  readonly wordsDigest: string;
  readonly blocksDigest: string;
  /** What no page may have: scripts, inline styles, forms and frames, requests to other hosts. */
  readonly forbidden: readonly string[];
};

/**
 * Reads the facts of a page from its HTML.
 *
 * @param base the path that the site lives below on its host; empty at the root
 */
export function pageFacts(html: string, base = ""): PageFacts {
  const found: Found = {
    ids: [],
    names: [],
    hrefs: new Set(),
    outside: new Set(),
    assets: new Set(),
    forbidden: [],
  };
  const articles: PageElement[] = [];
  for (const element of pageElements(parse(html))) {
    if (element.tagName === "article") articles.push(element);
    if (element.tagName === "script" && attribute(element, "type") !== "application/ld+json")
      found.forbidden.push("a script");
    if (foreign.has(element.tagName)) found.forbidden.push(`<${element.tagName}>`);
    if (element.tagName === "style")
      for (const url of foreignAddresses(ownText(element)))
        found.forbidden.push(`a request to ${url} by its style`);
    for (const { name, value } of element.attrs) {
      readAttribute(element, name, value, found);
      readAddress(element, name, value, base, found);
    }
  }
  const [article] = articles;
  return {
    ids: found.ids,
    names: found.names,
    hrefs: [...found.hrefs],
    outside: [...found.outside],
    assets: [...found.assets],
    articles: articles.length,
    wordsDigest: wordsDigest(article ? ownText(article) : ""),
    blocksDigest: blocksDigest(article ? htmlBlocks(article) : []),
    forbidden: found.forbidden,
  };
}

/** Elements that send, embed or lead astray; no page of a legal text has any. */
const foreign: ReadonlySet<string> = new Set([
  "base",
  "embed",
  "form",
  "frame",
  "iframe",
  "object",
]);

type Found = {
  readonly ids: string[];
  readonly names: string[];
  readonly hrefs: Set<string>;
  readonly outside: Set<string>;
  readonly assets: Set<string>;
  readonly forbidden: string[];
};

function readAttribute(element: PageElement, name: string, value: string, found: Found): void {
  const { tagName } = element;
  if (name === "id") found.ids.push(value);
  else if (name === "name" && tagName === "a") found.names.push(value);
  else if (name === "style") found.forbidden.push(`a style attribute on <${tagName}>`);
  else if (name.startsWith("on")) found.forbidden.push(`${name} on <${tagName}>`);
  else if (name === "href" && addressScheme(value) === "javascript:")
    found.forbidden.push(`a script behind <${tagName}>`);
}

function readAddress(
  element: PageElement,
  name: string,
  value: string,
  base: string,
  found: Found,
): void {
  if (name === "href" && isWay(element)) {
    const own = value.startsWith("#") ? value : pathBelow(base, value);
    if (own !== undefined) found.hrefs.add(own);
    else if (value.startsWith("/")) found.outside.add(value);
  }
  if (isCard(element, name)) found.assets.add(value.replace(/^https?:.*?(?=\/static\/)/, ""));
  for (const url of loadedBy(element, name, value)) {
    const own = url.startsWith("//") ? undefined : pathBelow(base, url);
    if (own !== undefined) found.assets.add(own);
    else found.forbidden.push(`a request to ${url}`);
  }
}

/** The blocks of a page's article, as pageFacts digests them. */
export function articleBlocks(html: string): readonly TextBlock[] {
  for (const element of pageElements(boundedPage(html)))
    if (element.tagName === "article") return htmlBlocks(element);
  return [];
}

/**
 * The words of a page's article, without white space, as pageFacts digests them.
 *
 * @throws where a hostile page would take too long
 */
export function articleWords(html: string): string {
  for (const element of pageElements(boundedPage(html)))
    if (element.tagName === "article") return words(ownText(element));
  return "";
}

/** Text below an element but for what is marked as none of the document's own words. */
function ownText(element: PageElement): string {
  if (attribute(element, "data-paragraf") === "aside") return "";
  return element.childNodes
    .map((node) => {
      if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
      return "tagName" in node ? ownText(node) : "";
    })
    .join("");
}
