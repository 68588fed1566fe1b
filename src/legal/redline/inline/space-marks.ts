import type { Mark } from "../block.ts";

const signs: Readonly<Record<string, string>> = { "\n": "⏎", "\t": "⇥", " ": "␣" };

/**
 * Marks for the white space that code keeps: lines and indentations. What stands before the end of a line is not seen.
 *
 * @param at where the code begins in its text
 */
export function spaceMarks(code: string, at: number): Mark[] {
  return [...code.matchAll(/[\n\t ]+/g)].flatMap(({ 0: space, index }) => {
    if (space === " " || index + space.length === code.length) return [];
    const line = space.lastIndexOf("\n");
    const seen = space.slice(0, line + 1).replace(/[\t ]/g, "") + space.slice(line + 1);
    const value = [...seen].map((character) => signs[character] ?? "").join("");
    return [{ kind: "break", value, from: at + index, to: at + index }];
  });
}
