import type { Content, Footnote, FootnoteDefinition, FootnoteReference, Parent, Root } from "mdast";
import { descendants } from "./descendants.ts";

/** A footnote of the page: what it says and the marks in the text that lead to it. */
export type FootnoteEntry = {
  readonly content: readonly Content[];
  readonly references: readonly (FootnoteReference | Footnote)[];
  readonly node: FootnoteDefinition | Footnote;
};

/**
 * The footnotes in the order in which the page lists them: by first reference, those referred to from footnotes behind them,
 * then those that nothing refers to, so that no word is lost. The first definition of a name wins, as in CommonMark.
 */
export function footnotes(tree: Root): FootnoteEntry[] {
  const definitions = new Map<string, FootnoteDefinition>();
  for (const definition of footnoteDefinitions(tree)) {
    const name = definition.identifier.toUpperCase();
    if (!definitions.has(name)) definitions.set(name, definition);
  }
  const entries = new Map<
    Content,
    { node: FootnoteEntry["node"]; references: (FootnoteReference | Footnote)[] }
  >();
  const read = (queue: Parent[]) => {
    for (let parent = queue.shift(); parent; parent = queue.shift()) {
      for (const mark of footnoteMarks(parent)) {
        const node =
          mark.type === "footnote" ? mark : definitions.get(mark.identifier.toUpperCase());
        if (!node) continue;
        const entry = entries.get(node);
        if (entry) entry.references.push(mark);
        else {
          entries.set(node, { node, references: [mark] });
          queue.push(node);
        }
      }
    }
  };
  read([tree]);
  for (const node of definitions.values()) {
    if (entries.has(node)) continue;
    entries.set(node, { node, references: [] });
    read([node]);
  }
  return [...entries.values()].map(({ node, references }) => ({
    node,
    references,
    content: content(node),
  }));
}

/** All definitions of footnotes, also those that repeat a name. */
export function footnoteDefinitions(tree: Root): FootnoteDefinition[] {
  const found: FootnoteDefinition[] = [];
  for (const { node } of descendants(tree))
    if (node.type === "footnoteDefinition") found.push(node);
  return found;
}

/** The marks below a node in order, without those inside footnotes, which are read when the footnote is. */
function* footnoteMarks(parent: Parent): Generator<FootnoteReference | Footnote> {
  for (const node of parent.children as Content[]) {
    if (node.type === "footnoteReference" || node.type === "footnote") yield node;
    else if (node.type !== "footnoteDefinition" && "children" in node)
      yield* footnoteMarks(node as Parent);
  }
}

function content(node: FootnoteDefinition | Footnote): Content[] {
  return node.type === "footnoteDefinition"
    ? node.children
    : [{ type: "paragraph", children: node.children }];
}
