import type { Content, Parent, Root } from "mdast";
import { type FootnoteEntry, footnotes } from "../footnotes.ts";
import { aside, element, text } from "./element.ts";
import type { Transform, TransformContext } from "./transform.ts";

// The ids hold a colon, so that no heading can have them.

/** Numbers footnotes by first reference and lists them at the end, each with its ways back into the text. */
export const footnoteList: Transform = (tree, { labels }) => {
  const entries = footnotes(tree);
  const items = entries.map((entry, i) => item(entry, i + 1, labels));
  const marks = new Map<unknown, Content>();
  for (const [i, { references }] of entries.entries())
    for (const [j, reference] of references.entries())
      marks.set(reference, mark(i + 1, j + 1, labels.footnote));
  const list = element("ol", {}, items);
  replaceMarks(tree, marks);
  replaceMarks(list as unknown as Parent, marks);
  if (items.length > 0) tree.children.push(section(list, labels));
};

function section(list: Content, labels: TransformContext["labels"]): Root["children"][number] {
  const properties = { id: "footnotes:", className: ["footnotes-title"], lang: labels.lang };
  const title = element("h2", { ...aside, ...properties }, [text(labels.footnotes)]);
  return element("section", { className: ["footnotes"], ariaLabelledBy: "footnotes:" }, [
    title,
    list,
  ]) as never;
}

/** Link and sign are both an aside: where the author's raw HTML has a link around them, browsers take them apart. */
function mark(number: number, reference: number, label: string): Content {
  const link = element(
    "a",
    {
      ...aside,
      href: `#fn:${number}`,
      id: `fnref:${number}:${reference}`,
      ariaLabel: label.replace("{number}", String(number)),
    },
    [text(String(number))],
  );
  return element("sup", { ...aside, className: ["footnote-mark"] }, [link]);
}

function item(entry: FootnoteEntry, number: number, labels: TransformContext["labels"]): Content {
  const back = entry.references.map((_, i) =>
    wayBack(number, i + 1, entry.references.length, labels.backToText),
  );
  const content = [...entry.content];
  const last = content.at(-1);
  if (last?.type === "paragraph")
    content[content.length - 1] = { ...last, children: [...last.children, ...(back as never[])] };
  else content.push(...back);
  return element("li", { id: `fn:${number}` }, content);
}

function wayBack(number: number, reference: number, of: number, label: string): Content {
  const arrow = of > 1 ? `↩${reference}` : "↩";
  // The name holds what is seen (WCAG 2.2, 2.5.3): who speaks to the page says what stands there.
  const name = of > 1 ? `${label} ${arrow}` : label;
  const link = element("a", { href: `#fnref:${number}:${reference}`, ariaLabel: name }, [
    text(arrow),
  ]);
  return element("span", { ...aside, className: ["footnote-back"] }, [text(" "), link]);
}

/**
 * Puts the marks in and takes the definitions out, wherever they stand. A mark inside a link goes behind it, for no link may
 * hold another.
 *
 * @param behind takes the marks of a link
 */
function replaceMarks(
  parent: Parent,
  marks: ReadonlyMap<unknown, Content>,
  behind?: Content[],
): void {
  parent.children = (parent.children as Content[]).flatMap((child) => {
    if (child.type === "footnoteDefinition") return [];
    const mark = marks.get(child);
    if (mark && behind) behind.push(mark);
    if (mark) return behind ? [] : [mark];
    const isLink = child.type === "link" || child.type === "linkReference";
    const ofLink: Content[] = [];
    if ("children" in child)
      replaceMarks(child as Parent, marks, behind ?? (isLink ? ofLink : undefined));
    return [child, ...ofLink];
  });
}
