import {
  type Addressed,
  absoluteAddress,
  siteAddress,
} from "../document/addresses/absolute-address.ts";
import type { SiteFile } from "../document/names/site-file.ts";

/** What site.yml says of the site and of who is told of a hole in it. */
type Secured = Addressed & {
  readonly securityContact?: string | undefined;
  /** The last day on which the contact holds, YYYY-MM-DD. */
  readonly securityExpires?: string | undefined;
};

const name = ".well-known/security.txt";

/**
 * The file that says who is told of a hole in the site (RFC 9116). It counts at the top of a host alone, so that a site below a
 * path has none.
 *
 * @param languages those of its documents
 */
export function securityTxt(site: Secured, languages: readonly string[]): SiteFile[] {
  const { securityContact, securityExpires, basePath = "/" } = site;
  if (!securityContact || !securityExpires || basePath !== "/") return [];
  const address = siteAddress(site);
  const lines = [
    `Contact: ${contactAddress(securityContact)}`,
    `Expires: ${securityExpires}T23:59:59Z`,
    `Preferred-Languages: ${[...new Set(languages)].sort().join(", ")}`,
    ...(address === undefined ? [] : [`Canonical: ${absoluteAddress(address, `/${name}`)}`]),
  ];
  return [{ name, text: `${lines.join("\n")}\n` }];
}

/** The contact as a URI; a URL that holds a line end, which parsers pass over, cannot add a field. */
function contactAddress(contact: string): string {
  return contact.startsWith("https:") ? new URL(contact).href : `mailto:${encodeURI(contact)}`;
}
