import type { Position } from "../../../document/diagnostic.ts";
import { addressEnd, blanksEnd, titleEnd } from "../marks/target-end.ts";

/** A line such as `[terms]: https://…`, which shows nothing by itself. */
export type LinkDefinition = Position & {
  readonly label: string;
  /** The label as it is compared with others. */
  readonly key: string;
  readonly address: string;
  readonly title: string;
};

const labelForm = /[ \t]*\[((?:[^[\]\\]|\\.){1,999})\]:/y;
const references = /\[((?:[^[\]\\]|\\.){1,999})\](?!:)/gs;

/** The definition that a text begins with, and where it ends; nothing where it begins with none. */
export function definitionAt(
  text: string,
): (Omit<LinkDefinition, keyof Position> & { readonly end: number }) | undefined {
  labelForm.lastIndex = 0;
  const found = labelForm.exec(text);
  const label = found?.[1];
  if (!found || label === undefined) return undefined;
  const start = blanksEnd(text, found[0].length);
  const end = addressEnd(text, start);
  if (end <= start) return undefined;
  const address = text.slice(start, end).replace(/^<|>$/g, "");
  const behind = blanksEnd(text, end);
  const close = behind > end ? titleEnd(text, behind) : -1;
  const isTitle = close > 0 && lineRest(text, close) === "";
  const title = isTitle ? text.slice(behind + 1, close - 1) : "";
  if (!isTitle && lineRest(text, end) !== "") return undefined;
  return { label, key: folded(label), address, title, end: isTitle ? close : end };
}

/** The labels that anything in a text may refer to. */
export function referredLabels(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(references)].map(([, label = ""]) => folded(label)));
}

/** A label as it is compared with others. */
function folded(label: string): string {
  return label.trim().replace(/\s+/g, " ").toLowerCase().toUpperCase();
}

function lineRest(text: string, start: number): string {
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 ? text.length : end).trim();
}
