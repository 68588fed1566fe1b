import { absoluteAddress } from "./absolute-address.ts";
import { robotsTxt } from "./robots-txt.ts";
import type { SitePage } from "./site-pages.ts";
import { sitemap } from "./sitemap.ts";

/** A text file of the site, by its name below dist/. */
export type SiteFile = { readonly name: string; readonly text: string };

/** The files for those who read sites by machine. */
export function crawlerFiles(pages: readonly SitePage[]): SiteFile[] {
  const map = sitemap(pages);
  const site = pages[0]?.context.site.url;
  const address = map && site ? absoluteAddress(site, "/sitemap.xml") : undefined;
  return [
    { name: "robots.txt", text: robotsTxt(address) },
    ...(map ? [{ name: "sitemap.xml", text: map }] : []),
  ];
}
