/** The words of a block, and what its markup says of ranges of them. */
export type Inline = { readonly text: string; readonly marks: readonly Mark[] };

/** What a mark says of the words that it stands on. */
export type MarkKind = {
  /**
   * `strong`, `emphasis`, `delete`, `code`, `link`, `picture`, `alt`, `footnote`, `title`; the name of an HTML element or of an
   * attribute; `layout` is what raw HTML makes of words, as `table, cell 2`, and `break` what begins at a place, as a line or row.
   */
  readonly kind: string;
  /** Where a link leads, which picture it is, what stands for it, which note it is, what an attribute says. */
  readonly value?: string;
};

/** A range of a text that is set apart, or a place at which something stands. Its ends are offsets in the text. */
export type Mark = MarkKind & { readonly from: number; readonly to: number };

/** Where a block stands. */
export type Place = {
  /** How many quotes it is in. */
  readonly quotes: number;
  /** How many lists it is in. */
  readonly depth: number;
  /** What the page sets before it, where it begins an item of a list: `•` or its number, as in `3.`. */
  readonly marker?: string;
  /** Whether the box of a task is ticked. */
  readonly isDone?: boolean;
  /** The number of the footnote that it is part of. */
  readonly note?: number;
  /** Whether it is a later piece of one paragraph, cut because the pieces are paragraphs of their own on the other side. */
  readonly isContinued?: boolean;
};

/** A heading of any place; only those outside lists and quotes begin a clause. */
export type HeadingBlock = Inline &
  Place & {
    readonly kind: "heading";
    readonly rank: number;
    readonly id: string;
    readonly hasExplicitId: boolean;
    readonly isTopLevel: boolean;
    /** The clause number as written, with the white space behind it; empty where there is none. */
    readonly number: string;
  };

export type TextBlock = Inline & Place & { readonly kind: "paragraph" | "code" | "html" | "rule" };

/** The first row is the header. Rows are as long as they were written. */
export type TableBlock = Place & {
  readonly kind: "table";
  readonly rows: readonly (readonly Inline[])[];
  /** To which side the words of each column are set, where the text says so. */
  readonly sides: readonly (string | undefined)[];
};

/** A piece of a text that the page sets apart from the next one. */
export type Block = HeadingBlock | TextBlock | TableBlock;

/** The words of a block as one text. */
export function blockText(block: Block): string {
  if (block.kind !== "table") return block.text;
  return block.rows.map((row) => row.map(({ text }) => text).join("\n")).join("\n");
}
