import { absoluteAddress } from "../../document/addresses/absolute-address.ts";
import type { SiteFile } from "../../document/names/site-file.ts";
import type { SitePage } from "../site-page.ts";
import { robotsTxt } from "./robots-txt.ts";
import { sitemap } from "./sitemap.ts";

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
