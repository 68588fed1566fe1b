import type { HtmlToken } from "../../markdown/html/html-tokens.ts";
import { rawHtmlPolicy } from "../../markdown/html/raw-html-policy.ts";
import type { MarkKind } from "../block.ts";

/** Whether the words before and behind a tag are two words, as those of two cells are. */
export function partsWords(name: string): boolean {
  return name === "br" || name === "hr" || !rawHtmlPolicy.phrasing.has(name);
}

const synonyms: Readonly<Record<string, string>> = {
  b: "strong",
  i: "emphasis",
  em: "emphasis",
  s: "delete",
  del: "delete",
};

/** Elements that change nothing a reader sees, but by their attributes. */
const silent: ReadonlySet<string> = new Set(["a", "span", "font", "bdi", "wbr", "br"]);

/** Attributes that a reader sees or hears. */
const told: ReadonlySet<string> = new Set(
  "colspan datetime dir lang open reversed rowspan comparison start title type value".split(" "),
);

/** What the marks say that an opening tag begins: one for the element, one for each attribute that a reader sees or hears. */
export function htmlKinds(tag: HtmlToken & { readonly type: "open" }): MarkKind[] {
  const kinds = tag.attributes
    .filter(({ name }) => told.has(name))
    .map(({ name, value }): MarkKind => ({ kind: name, value }));
  const href = tag.name === "a" && tag.attributes.find(({ name }) => name === "href");
  if (href) return [{ kind: "link", value: href.value }, ...kinds];
  if (silent.has(tag.name) || !rawHtmlPolicy.phrasing.has(tag.name)) return kinds;
  return [{ kind: synonyms[tag.name] ?? tag.name }, ...kinds];
}
