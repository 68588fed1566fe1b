import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { addressScheme } from "../document/local-target.ts";
import { words, wordsDigest } from "../document/words.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What a published page holds, read by the HTML standard's own parser and by nothing that made the page. */
export type PageFacts = {
  readonly ids: readonly string[];
  /** Addresses of this site that the page links to, in its head too. */
  readonly hrefs: readonly string[];
  /** Root-relative addresses of what it loads, pictures and icons, and of the picture on its social card. */
  readonly assets: readonly string[];
  /** How many articles there are, and the digest of the words of the first. */
  readonly articles: number;
  readonly wordsDigest: string;
  /** What no page may have: scripts, inline styles, requests to other hosts. */
  readonly forbidden: readonly string[];
};

/** Reads the facts of a page from its HTML. */
export function pageFacts(html: string): PageFacts {
  const found = {
    ids: [] as string[],
    hrefs: new Set<string>(),
    assets: new Set<string>(),
    forbidden: [] as string[],
  };
  const articles: Element[] = [];
  for (const element of elements(parse(html))) {
    if (element.tagName === "article") articles.push(element);
    if (element.tagName === "script" && attribute(element, "type") !== "application/ld+json")
      found.forbidden.push("a script");
    for (const { name, value } of element.attrs) {
      if (name === "id") found.ids.push(value);
      else if (name === "style") found.forbidden.push(`a style attribute on <${element.tagName}>`);
      else if (name.startsWith("on")) found.forbidden.push(`${name} on <${element.tagName}>`);
      else if (name === "href" && addressScheme(value) === "javascript:")
        found.forbidden.push(`a script behind <${element.tagName}>`);
      else if (name === "href" && isWay(element) && /^[/#]/.test(value)) found.hrefs.add(value);
      if (isCard(element, name)) found.assets.add(value.replace(/^https?:.*?(?=\/static\/)/, ""));
      for (const url of loadedBy(element, name, value)) {
        if (/^\/(?!\/)/.test(url)) found.assets.add(url);
        else found.forbidden.push(`a request to ${url}`);
      }
    }
  }
  const [article] = articles;
  return {
    ids: found.ids,
    hrefs: [...found.hrefs],
    assets: [...found.assets],
    articles: articles.length,
    wordsDigest: wordsDigest(article ? ownText(article) : ""),
    forbidden: found.forbidden,
  };
}

/** The words of a page's article, without white space, as pageFacts digests them. */
export function articleWords(html: string): string {
  for (const element of elements(parse(html)))
    if (element.tagName === "article") return words(ownText(element));
  return "";
}

/** Text below an element but for what is marked as none of the document's own words. */
function ownText(element: Element): string {
  if (attribute(element, "data-paragraf") === "aside") return "";
  return element.childNodes
    .map((node) => {
      if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
      return "tagName" in node ? ownText(node) : "";
    })
    .join("");
}

function* elements(parent: { childNodes: Node[] }): Generator<Element> {
  for (const node of parent.childNodes) {
    if (!("tagName" in node)) continue;
    yield node;
    yield* elements(node);
  }
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}

/** Tells whether an element leads to a page: for readers, or in the head for machines. */
function isWay(element: Element): boolean {
  const { tagName } = element;
  return tagName === "a" || (tagName === "link" && !fetched.test(attribute(element, "rel") ?? ""));
}

/** Tells whether an attribute names the picture that others show beside a link to the page (Open Graph). */
function isCard(element: Element, name: string): boolean {
  return name === "content" && attribute(element, "property") === "og:image";
}

/** Link relations that make a browser fetch something. */
const fetched = /\b(?:icon|stylesheet|preload|modulepreload|prefetch|manifest)\b/i;

/** Elements of SVG that load what their href names, unless it is a part of the page. */
const drawn: ReadonlySet<string> = new Set(["image", "feImage", "use"]);

/** The addresses that a browser requests for an attribute. */
function loadedBy(element: Element, name: string, value: string): string[] {
  if (name === "src" || name === "poster" || name === "data") return [value];
  if (name === "srcset" || name === "imagesrcset")
    return value.split(",").map((candidate) => candidate.trim().split(/\s/, 1)[0] ?? "");
  if (name !== "href") return [];
  const isLoaded =
    element.tagName === "link"
      ? fetched.test(attribute(element, "rel") ?? "")
      : drawn.has(element.tagName) && !value.startsWith("#");
  return isLoaded ? [value] : [];
}
