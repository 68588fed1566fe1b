import type { DocumentVersions, Version } from "../versions/document-versions.ts";
import type { HeadLink } from "./page-context.ts";

/**
 * The links between versions that machines follow (RFC 5829): to the list of all, to the latest from any other, to the one
 * before and the one behind.
 *
 * @param version the version that the page shows
 * @param path the page's own address
 */
export function versionRelations(
  { document, versions }: DocumentVersions,
  version: Version,
  path: string,
): HeadLink[] {
  const own = document.frontmatter.path;
  const at = versions.indexOf(version);
  const links: [rel: string, href: string | undefined][] = [
    ["latest-version", path === own ? undefined : own],
    ["version-history", `${own}/versions`],
    ["predecessor-version", versions[at - 1]?.path],
    ["successor-version", versions[at + 1]?.path],
  ];
  return links.flatMap(([rel, href]) =>
    href === undefined ? [] : [{ rel, href: encodeURI(href) }],
  );
}
