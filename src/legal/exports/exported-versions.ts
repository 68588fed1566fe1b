import { absoluteAddress } from "../document/absolute-address.ts";
import type { DocumentVersions } from "../versions/document-versions.ts";
import { redlinePath } from "../versions/redline-path.ts";
import { toldFrontmatter } from "../versions/told-frontmatter.ts";
import type { ExportedVersion } from "./documents-schema.ts";
import { exportedState } from "./exported-state.ts";
import { isMaterial } from "./last-material.ts";

/** The versions of a document as machines are told of them, oldest first. */
export function exportedVersions(all: DocumentVersions, site: string): ExportedVersion[] {
  return all.versions.map((version) => {
    const { date, path, facts, isFrozen } = version;
    const redline = redlinePath(all, version);
    return {
      version: date,
      effectiveDate: date,
      state: exportedState(all, version),
      frozen: isFrozen,
      material: isMaterial(version),
      changes: toldFrontmatter(all, version).changes ?? null,
      redline: redline === undefined ? null : absoluteAddress(site, redline),
      sha256: { markdown: facts.bytesDigest, text: facts.textDigest },
      path,
      url: absoluteAddress(site, path),
    };
  });
}
