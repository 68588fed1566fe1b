import type { PageElement } from "../document/blocks/page-elements.ts";

/** Whether an element leads to a page: for readers, or in the head for machines. */
export function isWay(element: PageElement): boolean {
  const { tagName } = element;
  return tagName === "a" || (tagName === "link" && !fetched.test(attribute(element, "rel") ?? ""));
}

/** Whether an attribute names the picture that others show beside a link to the page (Open Graph). */
export function isCard(element: PageElement, name: string): boolean {
  return name === "content" && attribute(element, "property") === "og:image";
}

/** Link relations that make a browser fetch something. */
const fetched = /\b(?:icon|stylesheet|preload|modulepreload|prefetch|manifest)\b/i;

/** Elements of SVG that load what their href names, unless it is a part of the page. */
const drawn: ReadonlySet<string> = new Set(["image", "feImage", "use"]);

/** The addresses that a browser requests for an attribute. */
export function loadedBy(element: PageElement, name: string, value: string): string[] {
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

/** What an attribute of an element says; undefined where it has none of that name. */
export function attribute({ attrs }: PageElement, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}
