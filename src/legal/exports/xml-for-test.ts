import { SaxesParser } from "saxes";

/** An element as a strict parser of XML reads it. */
export type ElementForTest = {
  readonly name: string;
  /** Its namespace. */
  readonly uri: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ElementForTest[];
  /** The text that stands directly in it. */
  readonly text: string;
};

/**
 * Reads XML as the standard says.
 *
 * @throws where it is not well-formed
 */
export function xmlForTest(xml: string): ElementForTest {
  const parser = new SaxesParser({ xmlns: true });
  const open = [{ name: "", uri: "", attributes: {}, children: [] as ElementForTest[], text: "" }];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, uri, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const element = { name, uri, attributes: Object.fromEntries(values), children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  const root = open[0]?.children[0];
  if (!root) throw new Error("no element");
  return root;
}
