import type { DocumentFacts } from "../document/document-facts.ts";
import { type DocumentVersions, documentVersions, frozenByDocument } from "./document-versions.ts";

/** The files of a content folder on a day. */
export type DatedContent = {
  /** The working files. */
  readonly documents: readonly DocumentFacts[];
  readonly frozen: readonly DocumentFacts[];
  /** YYYY-MM-DD. */
  readonly day: string;
};

/** All documents with their versions, in the order of the working files. */
export function contentVersions({ documents, frozen, day }: DatedContent): DocumentVersions[] {
  const byDocument = frozenByDocument(frozen);
  return documents.map((each) => documentVersions(each, byDocument.get(each.file) ?? [], day));
}
