import { SaxesParser } from "saxes";
import type { Position } from "../../document/diagnostic.ts";
import { linePosition } from "../../document/places/line-position.ts";
import { type PartFault, styleFaults, svgTagFaults } from "./svg-tag-faults.ts";

/** Something in an SVG that a picture of a legal text may not have, and where. */
export type SvgFault = Position & PartFault;

/** In UTF-16 code units. A picture with photographs in it stays far below. */
const largest = 10_000_000;

/** The parser looks at all open elements for each, and at all attributes of one for each: a drawing has few of both. */
const mostNested = 200;

/** More of one picture would only say the same. */
const most = 10;

/** Encodings in which the signs of XML are the bytes that they are in UTF-8: a browser sees no others than this parser. */
const readable = /^(?:utf-?8|us-ascii|iso-8859-\d+|windows-125\d)$/i;

/**
 * Reads an SVG as a browser does that opens it by itself, by a parser of XML with namespaces: `<h:script>` may be one of HTML.
 * What browsers could read in another way is a fault of its own, for it may hide any other.
 */
export function svgFaults(text: string): readonly SvgFault[] {
  const faults: SvgFault[] = [];
  const parser = new SaxesParser({ xmlns: true });
  const add = (found: readonly PartFault[]) => {
    if (found.length === 0 || faults.length >= most) return;
    const at = linePosition(text, Math.max(text.lastIndexOf("<", parser.position - 1), 0));
    faults.push(...found.map((fault) => ({ ...at, ...fault })));
  };
  const refuse = (found: string): never => {
    add([{ kind: "unreadable", found }]);
    throw new Stop();
  };
  const open = [""];
  findParts(parser, open, add);
  refuseUnreadable(parser, open, refuse);
  try {
    if (text.length > largest) refuse("so many characters");
    parser.write(text).close();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
  }
  return faults.slice(0, most);
}

/** Ends the reading: what follows cannot be told. */
class Stop extends Error {}

type Parser = SaxesParser<{ xmlns: true }>;

/** @param open the text directly in each open element: in the middle of a style, others may stand */
function findParts(parser: Parser, open: string[], add: (found: PartFault[]) => void): void {
  const collect = (more: string) => open.push((open.pop() ?? "") + more);
  parser.on("processinginstruction", ({ target }) => {
    if (target === "xml-stylesheet") add([{ kind: "code", found: "<?xml-stylesheet?>" }]);
  });
  parser.on("opentag", (tag) => {
    open.push("");
    add(svgTagFaults(tag));
  });
  parser.on("text", collect);
  parser.on("cdata", collect);
  parser.on("closetag", ({ local }) => {
    const text = open.pop() ?? "";
    if (local === "style") add(styleFaults(text));
  });
}

function refuseUnreadable(
  parser: Parser,
  open: readonly string[],
  refuse: (found: string) => never,
): void {
  let attributes = 0;
  parser.on("xmldecl", ({ encoding = "utf-8" }) => {
    if (!readable.test(encoding)) refuse(`encoding ${encoding}`);
  });
  parser.on("doctype", (doctype) => {
    if (doctype.includes("[")) refuse("declarations in the DOCTYPE");
  });
  parser.on("error", ({ message }) =>
    refuse(`text that is no XML (${message.replace(/^\d+:\d+: |\.$/g, "")})`),
  );
  parser.on("opentagstart", () => {
    attributes = 0;
    if (open.length > mostNested) refuse("elements so deep in each other");
  });
  parser.on("attribute", () => {
    if (++attributes > mostNested) refuse("so many attributes of one element");
  });
}
