import type { Position } from "../../document/diagnostic.ts";

/** What of a written field is not in its value: where, in which field, and what. */
export type CutField = Position & {
  readonly field: string;
  readonly found: string;
  readonly kind: "comment" | "escape";
};

/** The fields whose values are words for readers. */
const keyed =
  /^([ \t]*(?:-[ \t]+)*)(["']?)(title|description|changes|note|n\/a)\2[ \t]*:(?:[ \t]+(.*))?$/;
/** Between double quotes these stand for characters that nobody sees. */
const unseen = /\\(?:\\|([abefv0NLP_]))/g;

/** What the frontmatter's own signs take away from values, read from the lines between the two `---`. */
export function cutFields(lines: readonly string[], firstLine: number): CutField[] {
  return lines.flatMap((line, i) => {
    const [, indent, , field, value = ""] = keyed.exec(line) ?? [];
    if (indent === undefined || !field) return [];
    const below = continued(lines, i + 1, indent.length);
    const parts = [
      { text: value, line: firstLine + i, column: line.length - value.length + 1 },
      ...below.map((text, k) => ({ text, line: firstLine + i + 1 + k, column: 1 })),
    ];
    // A line of its own that begins with # is meant as a comment.
    const first = parts.map(({ text }) => text.trim()).find((text) => /^[^#]/.test(text)) ?? "";
    if (/^['|>]/.test(first)) return [];
    const find = first.startsWith('"') ? escapes : comments;
    return parts.flatMap(find).map((found) => ({ ...found, field }));
  });
}

type Part = Position & { readonly text: string };

/** The lines below a key that its value goes on with: they stand further in. */
function continued(lines: readonly string[], from: number, indent: number): readonly string[] {
  let end = from;
  for (; end < lines.length; end++) {
    const line = lines[end] ?? "";
    const depth = line.search(/\S/);
    if (depth >= 0 && depth <= indent) break;
  }
  return lines.slice(from, end);
}

/** Where words end before a comment. */
function comments({ text, line, column }: Part): Omit<CutField, "field">[] {
  const [, words, found] = /^(.*?\S)[ \t]+(#.*)$/.exec(text) ?? [];
  if (words === undefined || !found || words.startsWith("#")) return [];
  return [{ line, column: column + text.length - found.length, found, kind: "comment" }];
}

function escapes({ text, line, column }: Part): Omit<CutField, "field">[] {
  return [...text.matchAll(unseen)].flatMap(({ index, 0: found, 1: letter }) =>
    letter === undefined ? [] : [{ line, column: column + index, found, kind: "escape" }],
  );
}
