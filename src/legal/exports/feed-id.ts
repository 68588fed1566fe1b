import { nameUuid } from "./name-uuid.ts";

/**
 * What readers know a feed or an entry by, for ever (RFC 4287, 4.2.6). It is made from the host and the work and not from the path,
 * so that nothing is announced again when a document moves or its site takes to https; a tag (RFC 4151) would have to name a day
 * on which the host was already owned.
 *
 * @param parts the work, the language and the version, as far as there are
 */
export function feedId(site: string, ...parts: readonly string[]): string {
  const host = site.replace(/^https?:/, "");
  return `urn:uuid:${nameUuid([host, ...parts].join(" "))}`;
}
