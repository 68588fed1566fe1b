import type { Definition } from "mdast";
import type { Mark, MarkKind } from "../block.ts";
import { withoutSpaceBehind } from "../words/without-space-behind.ts";

/** An element of raw HTML that is open at a place of a text. */
export type OpenElement = {
  readonly name: string;
  readonly kinds: readonly MarkKind[];
  /** What it and those around it make of the words in them. */
  readonly layout: readonly string[];
  /** Where its marks begin; in a later block, at the start. */
  from: number;
  /** Of a row: how many columns have a cell. */
  columns: number;
};

/** A text while it is put together. */
export type InlineState = {
  text: string;
  /** Where the last character ends that is no white space. */
  inkEnd: number;
  /** Where the layout began that the words now have. */
  layoutFrom: number;
  readonly marks: Mark[];
  readonly open: OpenElement[];
  readonly definitions: ReadonlyMap<string, Definition>;
};

export function addText(state: InlineState, text: string): void {
  const ink = withoutSpaceBehind(text).length;
  if (ink > 0) state.inkEnd = state.text.length + ink;
  state.text += text;
}

/** Sets a mark from a place up to here. Where no words stand in between, it stands at the place, if it says anything there. */
export function addMark(state: InlineState, kind: MarkKind, from: number): void {
  if (state.inkEnd > from) state.marks.push({ ...kind, from, to: state.text.length });
  else if (kind.value !== undefined) state.marks.push({ ...kind, from, to: from });
}
