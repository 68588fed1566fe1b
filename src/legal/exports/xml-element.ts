import { xmlText } from "./xml-text.ts";

/** Markup that is whole: its texts are escaped. */
export type Xml = { readonly xml: string };

/** An element with its attributes and what it holds: texts, which are escaped here, and other elements. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (string | Xml)[]
): Xml {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`);
  const start = `<${name}${written.join("")}`;
  if (children.length === 0) return { xml: `${start}/>` };
  const held = children.map((child) => (typeof child === "string" ? xmlText(child) : child.xml));
  const space = children.every((child) => typeof child !== "string") ? "\n" : "";
  return { xml: [`${start}>`, ...held, `</${name}>`].join(space) };
}

/** A whole XML file. */
export function xmlFile(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}
