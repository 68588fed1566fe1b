import type { MarkupChange } from "../../legal/redline/markup-change.ts";
import type { InterfaceStrings } from "../../strings/interface-strings.ts";
import { markupValue } from "./markup-value.ts";

/** A change of markup in words of the interface: what it is about, what was and what is. */
export type DescribedChange = {
  /** With a colon. */
  readonly label?: string | undefined;
  /** Words of the document. */
  readonly text: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** Whether both are for machines too, and stand from left to right in every language. */
  readonly isCode: boolean;
};

/** What a reader is told of a change of markup; nothing of what the marker of its block shows. */
export function describedChange(
  { what, change, text, before, after }: MarkupChange,
  strings: InterfaceStrings,
): DescribedChange | undefined {
  if (what === "number" || what === "done") return undefined;
  const key = labels.get(what);
  const label = key && strings[key];
  const isCode = codes.has(what);
  if (key && !before && !after) return { label, text, isCode };
  const value = (at: string | undefined) => markupValue(what, at, strings);
  if (change === "added") return { label, text, after: value(after), isCode };
  if (change === "removed") return { label, text, before: value(before), isCode };
  return { label, text, before: value(before), after: value(after), isCode };
}

const labels: ReadonlyMap<string, keyof InterfaceStrings> = new Map([
  ["link", "redline.link"],
  ["picture", "redline.picture"],
  ["alt", "redline.picture"],
  ["rank", "redline.headingLevel"],
]);

const codes: ReadonlySet<string> = new Set(["link", "picture", "id"]);
