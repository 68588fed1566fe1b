import { absoluteAddress } from "../../document/addresses/absolute-address.ts";
import type { SiteFile } from "../../document/names/site-file.ts";
import type { SitePage } from "../site-page.ts";
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

/**
 * What crawlers are told (RFC 9309): all of a site of public texts may be read. Error pages hide themselves in their heads.
 *
 * @param sitemap the absolute address of the sitemap, where there is one
 */
function robotsTxt(sitemap: string | undefined): string {
  const lines = ["User-agent: *", "Allow: /", ...(sitemap ? ["", `Sitemap: ${sitemap}`] : [])];
  return `${lines.join("\n")}\n`;
}
