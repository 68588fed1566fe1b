import type { InterfaceStrings } from "../../strings/interface-strings.ts";

const names: ReadonlyMap<string, keyof InterfaceStrings> = new Map([
  ["quote", "redline.quote"],
  ["list", "redline.list"],
  ["numbered list", "redline.list"],
  ["item", "redline.item"],
  ["row", "redline.row"],
  ["cell", "redline.cell"],
  ["header", "redline.cell"],
  ["line break", "redline.lineBreak"],
]);

/** Blocks that stand by themselves. */
const blocks: ReadonlySet<string> = new Set(["paragraph", "html", "code", "heading"]);

/**
 * Where words stand, in words of the interface: `list › list` of a paragraph in two lists, `table cell 2`. What has no name there is
 * told only where nothing else is.
 */
export function layoutWords(places: readonly string[], strings: InterfaceStrings): string {
  const around = places.flatMap((place) => {
    const [name = "", column] = place.split(/ (?=\d+$)/);
    const key = names.get(name);
    return key ? [[strings[key], column].filter(Boolean).join(" ")] : [];
  });
  if (around.length > 0) return around.join(" › ");
  return blocks.has(places.join()) ? strings["redline.paragraph"] : places.join(" › ");
}
