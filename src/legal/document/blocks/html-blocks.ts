import type { DefaultTreeAdapterTypes } from "parse5";
import { BlockCollector } from "./block-collector.ts";
import type { PageElement } from "./page-elements.ts";
import type { TextBlock } from "./text-block.ts";

type Child = DefaultTreeAdapterTypes.ChildNode;

/** The attribute that names the lines of the file which an element comes from, as `12-15`; a comment may say the same. */
export const linesAttribute = "data-lines";

/**
 * The blocks of a piece of HTML as the standard's parser read it. What is marked as an aside is none of the text's own words; the
 * items of a section of footnotes are its notes.
 */
export function htmlBlocks(root: { readonly childNodes: readonly Child[] }): readonly TextBlock[] {
  const collector = new BlockCollector();
  gather(root.childNodes, collector);
  collector.end();
  return collector.blocks;
}

function gather(children: readonly Child[], collector: BlockCollector): void {
  for (const child of children) {
    if (child.nodeName === "#text")
      collector.add((child as DefaultTreeAdapterTypes.TextNode).value);
    else if (child.nodeName === "#comment")
      setLines((child as DefaultTreeAdapterTypes.CommentNode).data, collector);
    else if ("tagName" in child) gatherElement(child, collector);
  }
}

function gatherElement(element: PageElement, collector: BlockCollector): void {
  const { tagName, childNodes } = element;
  if (attribute(element, "data-paragraf") === "aside") return;
  setLines(attribute(element, linesAttribute), collector);
  if (attribute(element, "class") === "footnotes") gatherNotes(element, collector);
  else if (tagName === "br" || tagName === "hr") collector.void(tagName);
  else {
    collector.open(tagName, Number(attribute(element, "start") ?? 1));
    gather(childNodes, collector);
    collector.close(tagName);
  }
}

function gatherNotes({ childNodes }: PageElement, collector: BlockCollector): void {
  const list = childNodes.find((child) => child.nodeName === "ol") as PageElement | undefined;
  let number = 0;
  for (const item of list?.childNodes ?? []) {
    if (!("tagName" in item)) continue;
    collector.note(++number);
    setLines(attribute(item, linesAttribute), collector);
    gather(item.childNodes, collector);
  }
}

function setLines(value: string | undefined, collector: BlockCollector): void {
  const [, line, lastLine] = /^(\d+)-(\d+)$/.exec(value ?? "") ?? [];
  if (line && lastLine) collector.from(Number(line), Number(lastLine));
}

function attribute({ attrs }: PageElement, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}
