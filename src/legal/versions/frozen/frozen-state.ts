import type { DocumentFacts } from "../../document/document-facts.ts";

/** Working files, frozen versions and what is known of their bytes. */
export type FrozenState = {
  /** The working files that can be read. */
  readonly documents: readonly DocumentFacts[];
  /** The frozen versions that can be read. */
  readonly frozen: readonly DocumentFacts[];
  /** The SHA-256 of the bytes of every Markdown file, hex. */
  readonly digests: ReadonlyMap<string, string>;
  /**
   * The SHA-256 of pictures, hex, by their names in the content folder: of all that frozen versions show and that are there; why
   * one could not be read where it could not. For what is to be frozen, of the pictures that it shows too.
   */
  readonly pictures: ReadonlyMap<string, string>;
  /** The text of `SHA256SUMS`. */
  readonly sums: string;
};
