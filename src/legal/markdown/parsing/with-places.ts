import type { Content, Parent, Root } from "mdast";
import type { Point } from "unist";

/**
 * Gives the nodes that have no place the one where they stand: the parser loses it where it finds an address only in a second look
 * at the text, and a finding there would point at the first line of the file. The tree itself is changed.
 */
export function withPlaces(tree: Root, text: string): Root {
  if (/:\/\/|www\.|@/i.test(text)) place(tree, text);
  return tree;
}

function place(parent: Parent, text: string): void {
  const nodes = parent.children as Content[];
  let at = parent.position?.start;
  for (let i = 0; i < nodes.length; ) {
    let next = i;
    while (next < nodes.length && !nodes[next]?.position) next++;
    const limit = nodes[next]?.position?.start ?? parent.position?.end;
    if (next > i && at && limit) placeRun(nodes.slice(i, next), text, at, limit);
    at = nodes[next]?.position?.end ?? at;
    i = next + 1;
  }
  for (const node of nodes) if ("children" in node) place(node as Parent, text);
}

/** What stands between two places: addresses, and the words around them, which may be written otherwise there. */
function placeRun(run: readonly Content[], text: string, from: Point, limit: Point): void {
  let at = from;
  let isLost = false;
  for (const [i, node] of run.entries()) {
    const words = node.type === "link" ? node.children[0] : undefined;
    let end = i === run.length - 1 ? limit : at;
    if (words?.type === "text" && !isLost) {
      const found = text.slice(at.offset, limit.offset).indexOf(words.value);
      isLost = found < 0;
      const start = moved(text, at, Math.max(0, found));
      const before = run[i - 1];
      if (before?.position) before.position.end = start;
      at = start;
      end = isLost ? at : moved(text, at, words.value.length);
      words.position = { start: at, end };
    }
    node.position = { start: at, end };
    at = end;
  }
}

function moved(text: string, { line, column, offset = 0 }: Point, by: number): Point {
  const passed = text.slice(offset, offset + by);
  const lineEnds = passed.match(/\r\n|[\r\n]/g)?.length ?? 0;
  const last = passed.slice(Math.max(passed.lastIndexOf("\n"), passed.lastIndexOf("\r")) + 1);
  return {
    line: line + lineEnds,
    column: (lineEnds > 0 ? 1 : column) + last.length,
    offset: offset + by,
  };
}
