import type { DocumentVersions, Version } from "./document-versions.ts";

/** Where a version is compared with the one before it; nothing for the first. */
export function redlinePath({ document, versions }: DocumentVersions, version: Version) {
  const isFirst = versions[0] === version;
  return isFirst ? undefined : `${document.frontmatter.path}/${version.date}/changes`;
}
