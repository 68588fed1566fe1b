import { escapeAttribute, unescapeAttribute } from "../html/html-attribute.ts";

/** Where the files that a document names are in the site. */
export type LocalTargets = {
  /** The address of the page, by the link as it was written. */
  readonly href: (url: string) => string | undefined;
  /** The HTML of a picture, by its address as it was written. */
  readonly picture: (url: string, alt: string, title: string | undefined) => string | undefined;
};

/** One whole tag as the renderer writes it: what looks like a tag inside an attribute is passed over with it. */
const tag = /<([a-z][a-z0-9]*)((?:\s+[^\s="<>/]+(?:="[^"]*")?)*)\s*\/?>/g;
const attribute = /\s+([^\s="<>/]+)(?:="([^"]*)")?/g;

/** Puts the addresses of pages and the HTML of pictures into a rendered text. No word of the text changes. */
export function withLocalTargets(html: string, { href, picture }: LocalTargets): string {
  return html.replace(tag, (whole, name: string, attributes: string) => {
    if (name === "a") {
      return whole.replace(/(\shref=")([^"]*)"/, (kept, start: string, value: string) => {
        const page = href(unescapeAttribute(value));
        return page === undefined ? kept : `${start}${escapeAttribute(page)}"`;
      });
    }
    if (name !== "img") return whole;
    const values = new Map(
      [...attributes.matchAll(attribute)].map(([, key = "", value = ""]) => [
        key,
        unescapeAttribute(value),
      ]),
    );
    return picture(values.get("src") ?? "", values.get("alt") ?? "", values.get("title")) ?? whole;
  });
}
