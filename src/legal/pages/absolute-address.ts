/**
 * The absolute address of a page, as machines write it (RFC 3986: other letters than ASCII are percent-encoded).
 *
 * @param site where the site lives, without a slash at its end
 * @param path root-relative
 */
export function absoluteAddress(site: string, path: string): string {
  return site + encodeURI(path);
}
