import { absoluteAddress } from "../document/addresses/absolute-address.ts";
import type { DocumentVersions } from "../versions/document-versions.ts";
import { redlinePath } from "../versions/redline-path.ts";
import type { ExportedVersion } from "./documents-schema.ts";
import type { Edition } from "./edition.ts";
import { isMaterial } from "./last-material.ts";

/** What is known of the site besides the document. */
export type ExportingSite = Pick<Edition, "replaced"> & {
  /** Where it lives; empty where nobody said. */
  readonly address: string;
};

/** The versions of a document as machines are told of them, oldest first. */
export function exportedVersions(
  all: DocumentVersions,
  { address, replaced }: ExportingSite,
): ExportedVersion[] {
  return all.versions.map((version) => {
    const { date, path, state, facts, isFrozen } = version;
    const { changes, corrections = [] } = version.frontmatter;
    const redline = redlinePath(all, version);
    return {
      version: date,
      effectiveDate: date,
      state,
      frozen: isFrozen,
      material: isMaterial(version),
      changes: changes ?? null,
      corrections,
      redline: redline === undefined ? null : absoluteAddress(address, redline),
      sha256: { markdown: facts.bytesDigest, text: facts.textDigest },
      replaced: (replaced.get(facts.file) ?? []).map((markdown) => ({ markdown })),
      path,
      url: absoluteAddress(address, path),
    };
  });
}
