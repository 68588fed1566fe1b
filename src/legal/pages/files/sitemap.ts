import { xmlText } from "../../exports/xml-text.ts";
import type { HeadLink } from "../page-context.ts";
import type { SitePage } from "../site-page.ts";

/**
 * The sitemap (sitemaps.org 0.9) of all pages that search engines may find, each with its last date and its other languages.
 * Nothing where pages do not know their absolute addresses: a sitemap may hold no others.
 */
export function sitemap(pages: readonly SitePage[]): string | undefined {
  const entries = new Map<string, string>();
  for (const page of pages) {
    const { canonical, links } = page.context.metadata;
    // A version in force has two pages with one address, the document's own first.
    if (canonical === undefined || entries.has(canonical)) continue;
    const alternates = links.filter(({ hrefLang }) => hrefLang !== undefined);
    entries.set(canonical, entry(canonical, lastDate(page), alternates));
  }
  if (entries.size === 0) return undefined;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...[...entries.values()].sort(),
    "</urlset>\n",
  ].join("\n");
}

function entry(address: string, date: string | undefined, alternates: readonly HeadLink[]): string {
  return [
    `<url><loc>${xmlText(address)}</loc>`,
    ...(date ? [`<lastmod>${date}</lastmod>`] : []),
    ...alternates.map(
      ({ hrefLang, href }) =>
        `<xhtml:link rel="alternate" hreflang="${hrefLang}" href="${xmlText(href)}"/>`,
    ),
    "</url>",
  ].join("");
}

/** When a page changed: a document at its effective date, a list with the last of its documents. */
function lastDate({ template, context }: SitePage): string | undefined {
  if (template === "about") return context.date;
  if (template === "versions") return context.list[0]?.date;
  if (template === "not-found" || template === "redline") return undefined;
  return context.documents
    .map(({ date }) => date)
    .sort()
    .at(-1);
}
