import type { Position } from "./diagnostic.ts";
import type { Frontmatter } from "./fields/frontmatter-schema.ts";

/** A heading as others see it. `rank` is 1 to 6 as written. */
export type HeadingFact = Position & {
  readonly id: string;
  readonly rank: number;
  readonly text: string;
};

/** An address that a document names: of a link or a picture. */
export type AddressFact = Position & { readonly url: string };

/** A picture in the text. */
export type PictureFact = AddressFact & { readonly alt: string };

/** Words of the text that a rule over all documents weighs. */
export type WordsFact = Position & { readonly words: string };

/** The fields that a finding may stand at: those that the text or other files are compared with. */
export const placedFields = [
  "id",
  "title",
  "description",
  "lang",
  "path",
  "date",
  "image",
  "changes",
  "material",
  "corrections",
  "aliases",
  "withdrawn",
  "disclosures",
] as const;

/** Where each of them stands; those that are not there where the frontmatter begins. */
export type FieldPositions = Readonly<Record<(typeof placedFields)[number], Position>>;

/**
 * What the site and the other documents need to know of one document. Plain data: it is kept between runs by the document's
 * bytes, and a rule over all documents reads these, never all trees.
 */
export type DocumentFacts = {
  /** Relative to the content folder. */
  readonly file: string;
  readonly frontmatter: Frontmatter;
  readonly positions: FieldPositions;
  readonly headings: readonly HeadingFact[];
  /** Ids and names of raw anchors. */
  readonly anchors: readonly string[];
  readonly links: readonly AddressFact[];
  readonly pictures: readonly PictureFact[];
  /** What tells readers to look for changes of the text themselves. */
  readonly checkBacks: readonly WordsFact[];
  /** SHA-256 (hex) of the document's words without white space, as the page must show them. */
  readonly wordsDigest: string;
  /** SHA-256 (hex) of its blocks, as the page must show them: their places, their words and the spaces between these. */
  readonly blocksDigest: string;
  /** SHA-256 (hex) of the words with all that can change what they say: strokes, cells, items, numbers, ticks, spaces. */
  readonly senseDigest: string;
  /** SHA-256 (hex) of the plain text, UTF-8. */
  readonly textDigest: string;
  /** SHA-256 (hex) of the bytes of the file. */
  readonly bytesDigest: string;
  /** How many characters (UTF-16 code units) its words have: how much text there is, in any script. */
  readonly length: number;
};
