/** What happened to the markup of words that stayed, to where links lead, or to how a block is set. */
export type MarkupChange = {
  /**
   * `link`, `picture`, `alt`, `footnote`, `title`; `strong`, `emphasis`, `code` and the like; `layout`, what raw HTML makes of
   * words, and `break`, what begins at a place in it; attributes of raw HTML, as `datetime`; or what concerns the whole block:
   * `rank`, `id`, `place`, `done`, `number`, `align`, and `paragraph` where one begins now or no longer does.
   */
  readonly what: string;
  readonly change: "added" | "removed" | "changed";
  /** The words that it is about; empty where it is about the whole block or no words. */
  readonly text: string;
  readonly before?: string;
  readonly after?: string;
};

/** The change of something that has a value on one side at least. */
export function markupChange(
  what: string,
  text: string,
  before: string | undefined,
  after: string | undefined,
): MarkupChange {
  if (before === undefined) return { what, change: "added", text, after: after ?? "" };
  if (after === undefined) return { what, change: "removed", text, before };
  return { what, change: "changed", text, before, after };
}
