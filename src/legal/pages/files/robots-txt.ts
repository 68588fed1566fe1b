/**
 * What crawlers are told (RFC 9309): all of a site of public texts may be read. Error pages hide themselves in their heads.
 *
 * @param sitemap the absolute address of the sitemap, where there is one
 */
export function robotsTxt(sitemap: string | undefined): string {
  const lines = ["User-agent: *", "Allow: /", ...(sitemap ? ["", `Sitemap: ${sitemap}`] : [])];
  return `${lines.join("\n")}\n`;
}
