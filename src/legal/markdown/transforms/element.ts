import type { Content } from "mdast";

/** Attributes by their property names in hast, for example `className`, `dataParagraf`. */
export type Properties = Readonly<Record<string, string | readonly string[] | null>>;

/** Marks what is not the document's own words, so that "words of the page = words of the source" can be proved. */
export const aside: Properties = { dataParagraf: "aside" };

/** A node that the page renders as an HTML element of this name (mdast-util-to-hast: `hName`, `hProperties`). */
export function element(
  name: string,
  properties: Properties,
  children: readonly Content[],
): Content {
  const node = {
    type: `paragraf-${name}`,
    data: { hName: name, hProperties: properties },
    children,
  };
  return node as unknown as Content;
}

/** A node of text. */
export function text(value: string): Content {
  return { type: "text", value };
}

/** What a node tells the renderer of its element. */
type ElementData = { readonly hProperties?: Properties };

/** An attribute of the element that a node becomes. */
export function property(node: Content, name: string): Properties[string] | undefined {
  return (node.data as ElementData | undefined)?.hProperties?.[name];
}

/** Adds attributes to the element that a node becomes. */
export function setProperties(node: Content, properties: Properties): void {
  const data = (node.data ?? {}) as ElementData;
  node.data = { ...data, hProperties: { ...data.hProperties, ...properties } };
}
