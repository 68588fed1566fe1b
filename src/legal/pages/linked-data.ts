import { absoluteAddress } from "../document/addresses/absolute-address.ts";
import type { Frontmatter } from "../document/fields/frontmatter-schema.ts";
import type { SiteFacts } from "./site-facts.ts";

/** A document's page in the words of schema.org, as JSON-LD: what it is, in which language, since when, and whose. */
export function linkedData(
  { title, description, lang, date, path }: Frontmatter,
  { name, publisher, url }: SiteFacts,
): Readonly<Record<string, unknown>> {
  return {
    "@context": "https://schema.org",
    "@type": "WebPage",
    ...(url && { "@id": absoluteAddress(url, path), url: absoluteAddress(url, path) }),
    name: title,
    description,
    inLanguage: lang,
    dateModified: date,
    isPartOf: { "@type": "WebSite", name, ...(url && { url: `${url}/` }) },
    ...(publisher && { publisher: { "@type": "Organization", name: publisher } }),
  };
}
