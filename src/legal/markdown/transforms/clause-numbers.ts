import type { Heading, Parent, Text } from "mdast";
import { numberedHeadings } from "../clauses/numbered-headings.ts";
import { element, text } from "./element.ts";
import type { Transform } from "./transform.ts";

/**
 * Sets the clause number of a heading apart, in the heading and so in the contents, for it to hang beside the words. The space behind
 * it goes with it, where the style can make of it what the column needs.
 */
export const clauseNumbers: Transform = (tree, { lang }) => {
  for (const { node, number } of numberedHeadings(tree, lang))
    if (number?.rest) setApart(node, number.text);
};

function setApart(heading: Heading, number: string): void {
  const first = firstText(heading);
  // A number that is cut by emphasis stays in the running words.
  if (!first?.node.value.startsWith(number)) return;
  const { node, parent } = first;
  const rest = node.value.slice(number.length).trimStart();
  const own = node.value.slice(0, node.value.length - rest.length);
  const apart = element("span", { className: ["clause-number"] }, [text(own)]);
  (parent.children as unknown[]).splice(0, 1, apart, { ...node, value: rest });
}

function firstText(parent: Parent): { node: Text; parent: Parent } | undefined {
  const [child] = parent.children;
  if (child?.type === "text") return { node: child as Text, parent };
  return child && "children" in child ? firstText(child as Parent) : undefined;
}
