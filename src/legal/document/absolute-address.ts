/**
 * The absolute address of a page, as machines write it (RFC 3986: other letters than ASCII are percent-encoded).
 *
 * @param site where the site lives, without a slash at its end
 * @param path root-relative
 */
export function absoluteAddress(site: string, path: string): string {
  return site + encodeURI(path);
}

/** Where a site lives, by the settings of site.yml: its host with the path below it, without a slash at its end. */
export function siteAddress(site: {
  readonly url?: string | undefined;
  readonly basePath?: string | undefined;
}): string | undefined {
  return site.url && new URL(site.url).origin + (site.basePath ?? "").replace(/\/+$/, "");
}
