/** What a range of the source is that no reader sees. */
export type SpanKind =
  /** A star, a line, a tilde or a backtick around words. */
  | "mark"
  /** Brackets of a link, with its target. */
  | "link"
  | "picture"
  | "tag"
  | "comment"
  | "reference"
  /** A character reference without its semicolon. */
  | "open-reference"
  | "escape"
  | "break"
  /** The mark of a footnote. */
  | "footnote"
  /** A footnote written where it is called: its words stand in a block of their own. */
  | "note"
  | "id"
  | "box"
  | "bar"
  | "hash";

/** A range of a source that is a mark, and how many characters of the page it stands for. */
export type Span = {
  readonly kind: SpanKind;
  readonly start: number;
  readonly end: number;
  readonly shown: number;
};

/** What a source is, which says what can be a mark in it. */
export type Mode = "text" | "heading" | "table" | "html" | "literal";

/** A place in a source, and how far its page is accounted for. */
export type MarkPlace = {
  readonly text: string;
  readonly start: number;
  readonly page: string;
  readonly shown: number;
  readonly mode: Mode;
};
/** A mark that may stand at a place: where it ends, and how many characters of the page it stands for. */
export type FoundMark = readonly [kind: SpanKind, end: number, shown?: number];
