import type { Content, Parent, PhrasingContent, Root } from "mdast";
import type { Position } from "../../document/diagnostic.ts";
import { start } from "../start.ts";

/** A range of running text: the words of one paragraph, heading or table cell, as a reader sees them. */
export type Passage = {
  readonly kind: "paragraph" | "heading" | "cell";
  readonly node: Parent;
  /** Code, pictures, raw HTML and footnote marks are each one U+FFFC; breaks are line ends. */
  readonly text: string;
  /** Whether it stands in a list. */
  readonly isListed: boolean;
  /** Whether it stands in a quote. */
  readonly isQuoted: boolean;
  /** Where a character of `text` stands in the file. */
  readonly positionAt: (offset: number) => Position;
  /** Whether a character of `text` is part of a link. */
  readonly isLinked: (offset: number) => boolean;
  /** Whether a character of `text` stands for code. */
  readonly isCode: (offset: number) => boolean;
};

/** What stands in `text` for something that is no word. */
export const notWords = "\uFFFC";

type Piece = { readonly from: number; readonly node: PhrasingContent; readonly isLinked: boolean };
type Place = Pick<Passage, "isListed" | "isQuoted">;

/**
 * The running text of a document in order, footnotes where they are written.
 *
 * @param lines the lines of the file, by which columns are found
 */
export function passages(tree: Root, lines: readonly string[]): Passage[] {
  const found: Passage[] = [];
  collect(tree, { isListed: false, isQuoted: false }, lines, found);
  return found;
}

const kinds: Readonly<Record<string, Passage["kind"]>> = {
  paragraph: "paragraph",
  heading: "heading",
  tableCell: "cell",
};

function collect(parent: Parent, place: Place, lines: readonly string[], found: Passage[]): void {
  for (const node of parent.children as Content[]) {
    if (!("children" in node)) continue;
    const kind = kinds[node.type];
    if (kind) found.push({ kind, ...place, ...words(node as Parent, lines) });
    else collect(node as Parent, placeIn(node, place), lines, found);
  }
}

function placeIn({ type }: Content, place: Place): Place {
  if (type === "list") return { ...place, isListed: true };
  return type === "blockquote" ? { ...place, isQuoted: true } : place;
}

function words(
  node: Parent,
  lines: readonly string[],
): Pick<Passage, "node" | "text" | "positionAt" | "isLinked" | "isCode"> {
  const pieces: Piece[] = [];
  const text = gather(node, false, pieces, "");
  const pieceAt = (offset: number) => lastBefore(pieces, offset);
  return {
    node,
    text,
    positionAt: (offset) => {
      const piece = pieceAt(offset);
      return piece ? positionIn(piece, offset - piece.from, lines) : start(node);
    },
    isLinked: (offset) => pieceAt(offset)?.isLinked ?? false,
    isCode: (offset) => pieceAt(offset)?.node.type === "inlineCode",
  };
}

/** The last piece that begins at an offset or before it. A rule may ask for many offsets of a long paragraph. */
function lastBefore(pieces: readonly Piece[], offset: number): Piece | undefined {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}

function gather(parent: Parent, isLinked: boolean, pieces: Piece[], before: string): string {
  let text = before;
  for (const node of parent.children as PhrasingContent[]) {
    if ("children" in node && node.type !== "footnote") {
      const isLink = node.type === "link" || node.type === "linkReference";
      text = gather(node as Parent, isLinked || isLink, pieces, text);
    } else {
      pieces.push({ from: text.length, node, isLinked });
      text += node.type === "text" ? node.value : node.type === "break" ? "\n" : notWords;
    }
  }
  return text;
}

/** Later lines of a node may be indented in the file; there the words themselves say where they stand. */
function positionIn({ node }: Piece, offset: number, lines: readonly string[]): Position {
  const from = start(node);
  if (node.type !== "text") return from;
  const before = node.value.slice(0, offset).split("\n");
  const line = from.line + before.length - 1;
  const lineStart = offset - (before.at(-1)?.length ?? 0);
  const [words = ""] = node.value.slice(lineStart).split("\n", 1);
  // Escapes and entities are longer in the file than in the text, never shorter.
  const least = (before.length === 1 ? from.column - 1 : 0) + offset - lineStart;
  const sought = words.slice(offset - lineStart, offset - lineStart + 16);
  const found = (lines[line - 1] ?? "").indexOf(sought, least);
  return { line, column: (found < 0 ? least : found) + 1 };
}
