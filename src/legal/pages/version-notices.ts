import type { DocumentVersions, Version } from "../versions/document-versions.ts";
import type { VersionNotice } from "./page-context.ts";

/**
 * What must be said of a version before it is read.
 *
 * @param version the version shown; none on the list of all
 */
export function versionNotices(
  { document, versions, live, withdrawn }: DocumentVersions,
  version: Version | undefined,
): VersionNotice[] {
  const { path } = document.frontmatter;
  if (withdrawn !== undefined) return [{ kind: "withdrawn", since: withdrawn }];
  const inForce = live && { date: live.date, path };
  if (version?.state === "superseded" && inForce) return [{ kind: "superseded", live: inForce }];
  if (version?.state === "upcoming")
    return [{ kind: "upcoming", date: version.date, ...(inForce && { live: inForce }) }];
  const next = live && versions[versions.indexOf(live) + 1];
  if (!next || !version) return [];
  const { changes } = next.facts.frontmatter;
  return [
    {
      kind: "comes",
      next: { date: next.date, path: next.path },
      redline: `${path}/${next.date}/changes`,
      ...(changes && { changes }),
    },
  ];
}
