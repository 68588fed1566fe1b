import type { HtmlToken } from "../../../markdown/html-tokens.ts";
import { rawHtmlPolicy } from "../../../markdown/raw-html-policy.ts";
import type { Mark } from "../block.ts";

/** Tells whether the words before and behind a tag are two words, as those of two cells are. */
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

/** Elements that change nothing a reader sees. */
const silent: ReadonlySet<string> = new Set(["span", "font", "bdi", "wbr", "br"]);

/** The mark that an opening tag begins; nothing where it begins none. */
export function htmlKind(
  tag: HtmlToken & { readonly type: "open" },
): Pick<Mark, "kind" | "value"> | undefined {
  if (tag.name === "a") {
    const href = tag.attributes.find(({ name }) => name === "href");
    return href && { kind: "link", value: href.value };
  }
  if (silent.has(tag.name) || !rawHtmlPolicy.phrasing.has(tag.name)) return undefined;
  return { kind: synonyms[tag.name] ?? tag.name };
}
