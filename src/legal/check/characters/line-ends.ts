import type { TextEdit } from "../../document/diagnostic.ts";
import type { CharacterFinding } from "./character-finding.ts";

/** Line ends that are no LF. All three kinds end a line of Markdown, so that fixing them changes nothing else. */
export function lineEnds(text: string): CharacterFinding[] {
  if (!text.includes("\r")) return [];
  const pairs: TextEdit[] = [];
  const lone: TextEdit[] = [];
  for (const { 0: end, index: start } of text.matchAll(/\r\n?/g)) {
    if (end === "\r") lone.push({ start, end: start + 1, text: "\n" });
    else pairs.push({ start, end: start + 1, text: "" });
  }
  return [...finding(pairs, "CRLF"), ...finding(lone, "CR")];
}

function finding(fix: readonly TextEdit[], name: string): CharacterFinding[] {
  const [first] = fix;
  if (!first) return [];
  const ends = fix.length === 1 ? `${name} line end` : `${fix.length} ${name} line ends`;
  return [{ offset: first.start, message: `Unexpected ${ends}, expected LF`, fix }];
}
