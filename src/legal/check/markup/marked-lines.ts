import { lineStarts } from "../../document/places/line-starts.ts";
import type { Passage } from "../../markdown/words/passages.ts";
import type { CheckedDocument } from "../rule.ts";

/** A line of a paragraph that begins like an item of a list, without the plain space that would make it one. */
export type MarkedLine = {
  readonly passage: Passage;
  /** The place of its paragraph among the passages. */
  readonly index: number;
  /** Of the file. */
  readonly line: number;
  readonly column: number;
  /** For example `1.`, `-`. */
  readonly marker: string;
  /** What stands there in place of a plain space, such as a no-break space from a word processor; mostly nothing. */
  readonly space: string;
  /** What stands behind the marker, as the reader sees it. */
  readonly words: string;
  /** Where the plain space belongs in the file's text. */
  readonly gap: number;
};

const marked = /^(\d{1,3}[.)]|[*-])((?:(?! )\p{Zs}){0,3})((?:\p{L}|["“„«‘(](?=\p{L})).*)/u;
const anyMarked = new RegExp(`${marked.source.replace(".*", "")}`, "mu");

/** All such lines, in order. */
export function markedLines({ passages, text }: CheckedDocument): MarkedLine[] {
  let starts: readonly number[] | undefined;
  return passages.flatMap((passage, index) => {
    if (passage.kind !== "paragraph" || !anyMarked.test(passage.text)) return [];
    starts ??= lineStarts(text);
    return linesOf(passage, index, text, starts);
  });
}

function linesOf(
  passage: Passage,
  index: number,
  text: string,
  starts: readonly number[],
): MarkedLine[] {
  const lines = passage.text.split("\n");
  const { start, end } = passage.node.position ?? { start: { line: 1 }, end: { line: 0 } };
  // Where code or a tag runs over a line end, the lines of the two are not the same.
  if (lines.length !== end.line - start.line + 1) return [];
  return lines.flatMap((shown, i) => {
    const [, marker, space = "", words] = marked.exec(shown) ?? [];
    if (!marker || !words) return [];
    const line = start.line + i;
    const lineStart = starts[line - 1] ?? 0;
    const written = text.slice(lineStart, starts[line]);
    const indent = /^[ \t>]*/.exec(written)?.[0].length ?? 0;
    // An escape or an entity, or a paragraph that begins behind the marker of a list.
    const behind = indent + marker.length + space.length;
    const isWritten =
      written.startsWith(marker + space, indent) && !/\s/.test(written[behind] ?? " ");
    if (!isWritten) return [];
    const gap = lineStart + indent + marker.length;
    return [{ passage, index, line, column: indent + 1, marker, space, words, gap }];
  });
}
