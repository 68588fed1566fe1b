import type { Table } from "mdast";
import { descendants } from "../descendants.ts";
import { setProperties } from "./element.ts";
import type { Transform } from "./transform.ts";

/**
 * Gives cells a class for the alignment of their column in the place of the deprecated `align`, and every row as many cells as
 * the longest has: the renderer drops the cells that a row has more than the first, and their words with them.
 */
export const tables: Transform = (tree) => {
  for (const { node } of descendants(tree)) if (node.type === "table") align(node);
};

function align(table: Table): void {
  const columns = table.align ?? [];
  const width = Math.max(...table.children.map(({ children }) => children.length));
  for (const row of table.children) {
    while (row.children.length < width) row.children.push({ type: "tableCell", children: [] });
    row.children.forEach((cell, i) => {
      const side = columns[i];
      if (side)
        setProperties(cell, {
          className: [`align-${side === "left" ? "start" : side === "right" ? "end" : "center"}`],
        });
    });
  }
  table.align = [];
}
