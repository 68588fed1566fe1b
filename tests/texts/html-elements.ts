import { type DefaultTreeAdapterTypes, parse } from "parse5";

/** An element of a page as an HTML parser reads it. */
export type HtmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  /** All elements below it, in the order of the page. */
  readonly elements: readonly HtmlElement[];
};

/** All elements of a page, in order. */
export function htmlElements(html: string): readonly HtmlElement[] {
  return below(parse(html));
}

function below(parent: { childNodes: DefaultTreeAdapterTypes.ChildNode[] }): HtmlElement[] {
  return parent.childNodes.flatMap((node) => {
    if (!("tagName" in node)) return [];
    const elements = below(node);
    const own: HtmlElement = {
      name: node.tagName,
      attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
      text: text(node),
      elements,
    };
    return [own, ...elements];
  });
}

function text(node: DefaultTreeAdapterTypes.ChildNode): string {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
  return "childNodes" in node ? node.childNodes.map(text).join("") : "";
}
