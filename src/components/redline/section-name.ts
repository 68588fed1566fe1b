import type { ClauseRedline } from "../../legal/redline/redline-part.ts";
import type { InterfaceStrings } from "../../strings/interface-strings.ts";

/** What a part of a redline is called: by its heading, or for what it is where it has none. */
export function sectionName(
  { kind, heading }: Pick<ClauseRedline, "kind" | "heading">,
  strings: InterfaceStrings,
): string {
  if (heading !== "") return heading;
  return kind === "footnotes" ? strings["page.footnotes"] : strings["redline.opening"];
}
