import { type Xml, xmlElement, xmlFile } from "./xml-element.ts";

/** What happened, as a feed tells it. Addresses are absolute. */
export type FeedEntry = {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly summary: string;
  /** YYYY-MM-DD. */
  readonly updated: string;
  /** The page that it is about. */
  readonly page: string;
  /** A page that says more. */
  readonly related?: string;
};

/** A feed with its entries, one at least. */
export type Feed = {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  /** The feed's own address. */
  readonly self: string;
  /** The page that it belongs to. */
  readonly page: string;
  readonly author: { readonly name: string; readonly address: string };
  readonly entries: readonly FeedEntry[];
};

const html = "text/html";

/** A feed in Atom (RFC 4287). Nothing in it comes from the clock: it was updated when the newest of its entries was. */
export function atomFeed({ id, lang, title, self, page, author, entries }: Feed): string {
  const newest =
    entries
      .map(({ updated }) => updated)
      .sort()
      .at(-1) ?? "";
  return xmlFile(
    xmlElement(
      "feed",
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": lang },
      xmlElement("id", {}, id),
      xmlElement("title", {}, title),
      xmlElement("updated", {}, instant(newest)),
      xmlElement("link", { rel: "self", type: "application/atom+xml", href: self }),
      xmlElement("link", { rel: "alternate", type: html, href: page }),
      xmlElement(
        "author",
        {},
        xmlElement("name", {}, author.name),
        xmlElement("uri", {}, author.address),
      ),
      ...entries.map(feedEntry),
    ),
  );
}

function feedEntry({ id, lang, title, summary, updated, page, related }: FeedEntry): Xml {
  return xmlElement(
    "entry",
    { "xml:lang": lang },
    xmlElement("id", {}, id),
    xmlElement("title", {}, title),
    xmlElement("updated", {}, instant(updated)),
    xmlElement("link", { rel: "alternate", type: html, hreflang: lang, href: page }),
    ...(related === undefined
      ? []
      : [xmlElement("link", { rel: "related", type: html, hreflang: lang, href: related })]),
    xmlElement("summary", {}, summary),
  );
}

function instant(date: string): string {
  return `${date}T00:00:00Z`;
}
