import type { InterfaceStrings } from "../../strings/interface-strings.ts";
import { layoutWords } from "./layout-words.ts";

/**
 * One side of a change of markup in words of the interface: `struck out` of words that are, `list › list` of a paragraph that is an
 * item of the second level, `are due [Footnote 2]`, `#scope`.
 *
 * @param value nothing where the mark is all that there is to say
 */
export function markupValue(
  what: string,
  value: string | undefined,
  strings: InterfaceStrings,
): string | undefined {
  if (what === "footnote") return withPlace(value ?? "", (own) => footnote(own, strings));
  if (!value) return plain.has(what) ? undefined : strings[names.get(what) ?? "redline.emphasis"];
  if (what === "place") return layoutWords(value.split(" "), strings);
  if (what === "layout") return layoutWords(value.split(", "), strings);
  if (what === "break") return withPlace(value, (own) => layoutWords(own.split(", "), strings));
  if (what === "id") return `#${value}`;
  return plain.has(what) ? value : `${what}=${value}`;
}

/** Marks whose values say themselves what they are of. Of an attribute its name is told too. */
const plain: ReadonlySet<string> = new Set(["link", "picture", "alt", "rank", "title"]);

/** Marks that are there or not. All others only emphasise. */
const names: ReadonlyMap<string, keyof InterfaceStrings> = new Map([
  ["delete", "redline.struckOut"],
  ["sup", "redline.raised"],
  ["sub", "redline.lowered"],
  ["paragraph", "redline.paragraph"],
]);

/** What stands at a place is told with the words beside it: `are due [1]`, `[1] are due`. */
function withPlace(value: string, words: (own: string) => string): string {
  const [, before, own, behind] =
    /^(.*\[)([^\]]*)(\])$/s.exec(value) ?? /^(\[)([^\]]*)(\].*)$/s.exec(value) ?? [];
  return own === undefined ? words(value) : `${before}${words(own)}${behind}`;
}

function footnote(name: string, strings: InterfaceStrings): string {
  return strings["page.footnote"].replace("{number}", () => name).trim();
}
