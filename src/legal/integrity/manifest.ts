import { codeUnitOrder } from "../document/code-unit-order.ts";
import type { Manifest, ManifestDocument } from "./manifest-schema.ts";

/** A document's page before its bytes are known. */
export type ManifestText = Omit<ManifestDocument, "sha256"> & {
  readonly sha256: Omit<ManifestDocument["sha256"], "page">;
};

/** What a build says of itself. */
export type ManifestFacts = Omit<Manifest, "documents"> & {
  readonly documents: readonly ManifestText[];
};

/**
 * What `/manifest.json` says: from what the site was made, and the hashes of every form of every text. Nothing in it depends on
 * the machine, the clock or the order of files.
 *
 * @param digests SHA-256 of every file of the site, by name
 * @throws where a document has no page
 */
export function manifest(facts: ManifestFacts, digests: ReadonlyMap<string, string>): Manifest {
  const { day, commit, tools, hostFiles, moved, documents } = facts;
  return {
    day,
    commit,
    tools: Object.fromEntries(Object.entries(tools).sort(([a], [b]) => codeUnitOrder(a, b))),
    hostFiles: [...hostFiles].sort(codeUnitOrder),
    moved: [...moved].sort((a, b) => codeUnitOrder(a.page, b.page)),
    documents: documents
      .map((document) => withPage(document, digests.get(document.page)))
      .sort((a, b) => codeUnitOrder(a.page, b.page)),
  };
}

function withPage(document: ManifestText, page: string | undefined): ManifestDocument {
  if (page === undefined)
    throw new Error(`Missing ${document.page}, expected it in the built site (proof)`);
  const { work, language, version, path, source, sha256 } = document;
  const { markdown, text, words } = sha256;
  return {
    work,
    language,
    version,
    path,
    page: document.page,
    source,
    sha256: { markdown, text, words, page },
  };
}
