import type { Content, Heading, Parent } from "mdast";
import { headings } from "../headings/headings.ts";
import { aside, element, property, text } from "./element.ts";
import type { Transform } from "./transform.ts";

/**
 * Puts a link to itself beside every heading but the title. Beside and not inside, for what stands in a heading is read out with
 * it each time a reader jumps there.
 */
export const permalinks: Transform = (tree, { labels }) => {
  const links = new Map<unknown, Content>();
  for (const { node, text: words } of headings(tree))
    if (node.depth > 1) links.set(node, permalink(node, words, labels.permalink));
  putBeside(tree, links);
};

function permalink(heading: Heading, words: string, label: string): Content {
  const id = String(property(heading, "id"));
  const properties = {
    ...aside,
    className: ["permalink"],
    href: `#${id}`,
    ariaLabel: label.replace("{title}", () => words || id),
  };
  return element("a", properties, [text("§")]);
}

function putBeside(parent: Parent, links: ReadonlyMap<unknown, Content>): void {
  parent.children = (parent.children as Content[]).map((child) => {
    const link = links.get(child);
    if (link && child.type === "heading")
      return element("div", { className: ["clause-heading", `rank-${child.depth}`] }, [
        child,
        link,
      ]);
    if ("children" in child) putBeside(child as Parent, links);
    return child;
  });
}
