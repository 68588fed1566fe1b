/** A file to be written from bytes whose digest is known. */
export type FrozenCopy = {
  /** What has the bytes: a file of the content folder, or what git calls them. */
  readonly from: string;
  /** Relative to the content folder. */
  readonly to: string;
  /** SHA-256 of the bytes, hex. */
  readonly digest: string;
  /** The digest of the bytes that it takes the place of; a new file takes no other's. */
  readonly replaces?: string;
};

/** What shall be frozen. */
export type FreezePlan = {
  /** In the order in which they come into their places. */
  readonly copies: readonly FrozenCopy[];
  /** Files that are in their places and only get a line, sorted: frozen versions, and pictures that they show. */
  readonly listed: readonly string[];
  /** The text of `SHA256SUMS` as it is, and as it shall be. */
  readonly sums: { readonly before: string; readonly after: string };
};
