/**
 * Whether a name is that of a file below a site's folder. A list of files that came over the network may say anything:
 * nothing may be read outside that folder, or asked of another place than the site.
 */
export function isSiteFile(name: string): boolean {
  return (
    !/[\p{Cc}\\\ufffd]/u.test(name) &&
    name.split("/").every((part) => part !== "" && part !== "." && part !== "..")
  );
}
