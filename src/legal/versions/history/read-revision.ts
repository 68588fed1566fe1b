import type { Diagnostic } from "../../document/diagnostic.ts";
import type { DocumentFacts } from "../../document/document-facts.ts";
import type { Revision } from "./file-revisions.ts";

/** A revision of a document, read as a frozen version would be. */
export type ReadRevision = Revision & {
  /** The working file of today. */
  readonly file: string;
  /** Nothing where it cannot be read. */
  readonly facts?: Pick<DocumentFacts, "frontmatter" | "wordsDigest" | "bytesDigest" | "length">;
  /** What keeps it from being shown. */
  readonly errors: readonly Diagnostic[];
};
