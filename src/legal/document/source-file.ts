/** In bytes. The longest terms of use that we know have 73 KB; what is over this is no legal text and is not read. */
export const largestFile = 2_000_000;

/** A file of the content folder as it was found: its bytes, or why they could not be had. */
export type SourceFile = {
  /** Relative to the content folder, with `/` between folders. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** What stands in the way of reading it as a file: nothing was read then. */
  readonly obstacle?: "directory" | "link-outside" | "unreadable" | "too-large" | undefined;
};
