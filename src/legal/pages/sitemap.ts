import type { HeadLink } from "./page-context.ts";
import type { SitePage } from "./site-pages.ts";

/**
 * The sitemap (sitemaps.org 0.9) of all pages that search engines may find, each with its last date and its other languages.
 * Nothing where pages do not know their absolute addresses: a sitemap may hold no others.
 */
export function sitemap(pages: readonly SitePage[]): string | undefined {
  const entries = pages.flatMap((page) => {
    const { canonical, links } = page.context.metadata;
    if (canonical === undefined) return [];
    const alternates = links.filter(({ hrefLang }) => hrefLang !== undefined);
    return [entry(canonical, lastDate(page), alternates)];
  });
  if (entries.length === 0) return undefined;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries.sort(),
    "</urlset>\n",
  ].join("\n");
}

function entry(address: string, date: string | undefined, alternates: readonly HeadLink[]): string {
  return [
    `<url><loc>${escapeXml(address)}</loc>`,
    ...(date ? [`<lastmod>${date}</lastmod>`] : []),
    ...alternates.map(
      ({ hrefLang, href }) =>
        `<xhtml:link rel="alternate" hreflang="${hrefLang}" href="${escapeXml(href)}"/>`,
    ),
    "</url>",
  ].join("");
}

/** When a page changed: a document at its effective date, a list with the last of its documents. */
function lastDate({ template, context }: SitePage): string | undefined {
  if (template === "about") return context.date;
  if (template === "not-found") return undefined;
  return context.documents
    .map(({ date }) => date)
    .sort()
    .at(-1);
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
