import type { Content, List, Parent } from "mdast";
import { aside, element, property, setProperties, text } from "./element.ts";
import type { Transform } from "./transform.ts";

/**
 * The id of the list of contents, with a colon, so that no heading can have it. It stands inside the fold: browsers open a fold
 * that a link leads into.
 */
export const contentsId = "page:contents";

/** Puts our one TOC element in the place of the plugin's `<div class="toc">`: a labelled landmark that folds. */
export const tocNav: Transform = (tree, { labels }) => {
  const at = tree.children.findIndex(
    (node) => node.type === "html" && node.value === '<div class="toc">',
  );
  const list = tree.children[at + 1];
  if (at < 0 || list?.type !== "list") return;
  withoutCopies(list);
  setProperties(list, { id: contentsId });
  const summary = element("summary", { lang: labels.lang }, [text(labels.contents)]);
  const fold = { className: ["toc-fold"], dataLabel: labels.contents };
  const details = element("details", fold, [summary, list]);
  const className = isNumbered(list) ? ["toc", "is-numbered"] : ["toc"];
  const nav = element("nav", { ...aside, className, ariaLabel: labels.contents }, [details]);
  tree.children.splice(at, 3, nav);
};

/** Takes out of the entries what a heading may hold but a link may not: pictures, raw anchors with their ids, line breaks. */
function withoutCopies(list: List): void {
  for (const item of list.children) {
    for (const child of item.children) {
      if (child.type === "list") withoutCopies(child);
      else if (child.type === "paragraph") plain(child);
    }
    item.children = item.children.filter((child) => !("children" in child) || hasWords(child));
  }
  list.children = list.children.filter(({ children }) => children.length > 0);
}

function plain(parent: Parent): void {
  parent.children = (parent.children as Content[]).flatMap((child): Content[] => {
    if (child.type === "html") return /^<br\b/i.test(child.value) ? [text(" ")] : [];
    if (child.type === "break") return [text(" ")];
    if (child.type === "image" || child.type === "imageReference") return [];
    if ("children" in child) plain(child as Parent);
    return [child];
  });
}

/** Whether any entry has a clause number, for which all leave room. */
function isNumbered(parent: Parent): boolean {
  return (parent.children as Content[]).some(
    (child) =>
      String(property(child, "className")) === "clause-number" ||
      ("children" in child && isNumbered(child as Parent)),
  );
}

function hasWords(node: Parent): boolean {
  return (node.children as Content[]).some((child) =>
    "children" in child ? hasWords(child as Parent) : "value" in child && child.value.trim() !== "",
  );
}
