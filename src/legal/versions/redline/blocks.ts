import type { Content, Definition, Heading, List, ListItem, Table } from "mdast";
import { clauseNumber } from "../../markdown/clause-number.ts";
import { definitions } from "../../markdown/definitions.ts";
import { footnotes } from "../../markdown/footnotes.ts";
import { type HeadingNode, removeExplicitId } from "../../markdown/headings.ts";
import type { Reading } from "../../markdown/reading.ts";
import { isTocFence } from "../../markdown/toc-fence.ts";
import type { Block, HeadingBlock, Place, TableBlock } from "./block.ts";
import { inlineText } from "./inline/inline-text.ts";

type Source = {
  readonly lang: string;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly headings: ReadonlyMap<Heading, HeadingNode & { readonly id: string }>;
  readonly found: Block[];
};

/** The blocks of a text in the order of the page, footnotes last. Their words together are those of `plainText`. */
export function blocks({ tree, headings, ids, lang }: Reading): Block[] {
  const source: Source = {
    lang,
    definitions: definitions(tree),
    headings: new Map(headings.map((each, i) => [each.node, { ...each, id: ids[i] ?? "" }])),
    found: [],
  };
  const place = { quotes: 0, depth: 0 };
  const body = tree.children.filter((node) => !isTocFence(node));
  collect(body, place, source);
  for (const [i, { content }] of footnotes(tree).entries())
    collect(content, { ...place, note: i + 1 }, source);
  return source.found;
}

/** The marker of an item belongs to its first block alone. */
function collect(nodes: readonly Content[], place: Place, source: Source): void {
  let here = place;
  for (const node of nodes) {
    const before = source.found.length;
    if (node.type === "list") collectItems(node, here, source);
    else if (node.type === "blockquote")
      collect(node.children, { ...here, quotes: here.quotes + 1 }, source);
    else if (node.type !== "footnoteDefinition") add(node, here, source);
    if (source.found.length > before) here = withoutMarker(here);
  }
}

function withoutMarker({ marker: _, isDone: __, ...place }: Place): Place {
  return place;
}

function collectItems(list: List, place: Place, source: Source): void {
  for (const [i, item] of list.children.entries()) {
    const marker = list.ordered ? `${(list.start ?? 1) + i}.` : "•";
    collect(item.children, { ...itemPlace(item, place), marker }, source);
  }
}

function itemPlace({ checked }: ListItem, place: Place): Place {
  const item = { ...withoutMarker(place), depth: place.depth + 1 };
  return typeof checked === "boolean" ? { ...item, isDone: checked } : item;
}

function add(node: Content, place: Place, source: Source): void {
  if (node.type === "heading") source.found.push(headingBlock(node, place, source));
  else if (node.type === "table") source.found.push(tableBlock(node, place, source));
  else if (node.type === "thematicBreak")
    source.found.push({ kind: "rule", text: "", marks: [], ...place });
  else {
    const kind = node.type === "html" || node.type === "code" ? node.type : "paragraph";
    const nodes = node.type === "paragraph" ? node.children : [node];
    const words = inlineText(nodes, source.definitions);
    if (words.text !== "" || words.marks.length > 0)
      source.found.push({ kind, ...words, ...place });
  }
}

function headingBlock(node: Heading, place: Place, source: Source): HeadingBlock {
  const copy = { ...node, children: node.children.map((child) => ({ ...child })) };
  removeExplicitId(copy);
  const words = inlineText(copy.children, source.definitions);
  const heading = source.headings.get(node);
  return {
    kind: "heading",
    ...words,
    rank: node.depth,
    id: heading?.id ?? "",
    hasExplicitId: heading?.explicitId !== undefined,
    isTopLevel: heading?.isTopLevel ?? false,
    number: numberOf(words.text, heading?.text ?? "", source.lang),
    ...place,
  };
}

/** The clause number of a heading where its text begins with it, and the white space up to the next word. */
function numberOf(text: string, heading: string, lang: string): string {
  const number = clauseNumber(heading, lang)?.text ?? "";
  if (number === "" || !text.startsWith(number)) return "";
  return number + (/^[\t\n\f\r ]*/.exec(text.slice(number.length))?.[0] ?? "");
}

function tableBlock(node: Table, place: Place, source: Source): TableBlock {
  const rows = node.children.map((row) =>
    row.children.map((cell) => inlineText(cell.children, source.definitions)),
  );
  return { kind: "table", rows, ...place };
}
