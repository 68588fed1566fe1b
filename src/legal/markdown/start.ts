import type { Node } from "unist";
import type { Position } from "../document/diagnostic.ts";

/** Where a node starts in its file. */
export function start(node: Node): Position {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
