/**
 * The absolute address of a page, as machines write it (RFC 3986: other letters than ASCII are percent-encoded).
 *
 * @param site where the site lives, without a slash at its end
 * @param path root-relative
 */
export function absoluteAddress(site: string, path: string): string {
  return site + encodeURI(path);
}

/** What a site says of its own address in site.yml. */
export type Addressed = {
  readonly url?: string | undefined;
  readonly basePath?: string | undefined;
};

/** Where a site lives, by the settings of site.yml: its host with the path below it, without a slash at its end. */
export function siteAddress(site: Addressed): string | undefined {
  return site.url && new URL(site.url).origin + basePathOf(site);
}

/** The path that a site lives below on its host, without a slash at its end; empty at the root. */
export function basePathOf({ basePath = "" }: Addressed): string {
  return basePath.replace(/\/+$/, "");
}
