import type { DocumentVersions, Version } from "../versions/document-versions.ts";

/**
 * The latest version that people must be asked about and whose day has come, where any version is in force. A translation of which
 * no version is material adds nothing to what was agreed to in the language that prevails; where that one too has none, the first
 * version counts whatever it says.
 *
 * @param authoritative the document of the work whose text prevails
 */
export function lastMaterial(
  { versions, live, withdrawn }: DocumentVersions,
  authoritative: DocumentVersions,
): string | undefined {
  if (!live || withdrawn !== undefined) return undefined;
  const last = (dated: readonly Version[]) =>
    dated.findLast((version) => version.date <= live.date && isMaterial(version))?.date;
  return last(versions) ?? last(authoritative.versions) ?? versions[0]?.date;
}

/** Its own bytes say it: what the working file says later of a frozen version would be forgotten when the next one comes. */
export function isMaterial({ facts }: Version): boolean {
  return facts.frontmatter.material ?? true;
}
