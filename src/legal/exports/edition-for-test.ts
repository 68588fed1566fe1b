import { factsForTest } from "../document/document-facts-for-test.ts";
import type { Frontmatter } from "../document/fields/frontmatter-schema.ts";
import { frozenName } from "../document/names/frozen-name.ts";
import { sha256 } from "../document/words.ts";
import { documentVersions, frozenByDocument } from "../versions/document-versions.ts";
import { type Edition, type ExportedSite, edition } from "./edition.ts";

/** A file with its fields where they differ from the usual ones. */
export type FileForTest = readonly [file: string, fields?: Partial<Frontmatter>];

export const siteForTest: ExportedSite = { name: "Nordlys", url: "https://n.example" };

/** What a site publishes on a day: its working files, and their frozen versions and replaced bytes by the dates in their names. */
export function editionForTest(
  documents: readonly FileForTest[],
  frozen: readonly FileForTest[] = [],
  day = "2026-01-01",
  site = siteForTest,
): Edition {
  const byDocument = frozenByDocument(
    frozen
      .filter(([file]) => frozenName(file)?.replaced === undefined)
      .map(([file, fields]) => facts(file, { date: file.slice(-13, -3), ...fields })),
  );
  const all = documents.map(([file, fields]) =>
    documentVersions(facts(file, fields), byDocument.get(file) ?? [], day),
  );
  const digests = new Map(frozen.map(([file]) => [file, sha256(file)]));
  return edition({ documents: all, digests, day }, site, "en");
}

function facts(file: string, fields?: Partial<Frontmatter>) {
  return {
    ...factsForTest(file, fields),
    bytesDigest: sha256(file),
    textDigest: sha256(`text of ${file}`),
  };
}
