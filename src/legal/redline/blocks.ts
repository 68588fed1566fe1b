import type { Content, Definition, Heading, List, ListItem, Table } from "mdast";
import { definitions } from "../markdown/addresses/definitions.ts";
import { clauseNumber } from "../markdown/clauses/clause-number.ts";
import { footnotes } from "../markdown/footnotes.ts";
import { type HeadingNode, removeExplicitId } from "../markdown/headings/headings.ts";
import { isTocFence } from "../markdown/headings/toc-fence.ts";
import type { Reading } from "../markdown/reading.ts";
import type { Block, HeadingBlock, Inline, Place, TableBlock } from "./block.ts";
import { isSeenEmpty } from "./inline/html-layout.ts";
import type { OpenElement } from "./inline/inline-state.ts";
import { inlineText } from "./inline/inline-text.ts";

type Source = {
  readonly lang: string;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly headings: ReadonlyMap<Heading, HeadingNode & { readonly id: string }>;
  readonly found: Block[];
  /** What raw HTML has opened and not closed so far: it is around the blocks behind it. */
  readonly open: OpenElement[];
};

/** The blocks of a text in the order of the page, footnotes last. Their words together are those of `plainText`. */
export function blocks({ tree, headings, ids, lang }: Reading): Block[] {
  const source: Source = {
    lang,
    definitions: definitions(tree),
    headings: new Map(headings.map((each, i) => [each.node, { ...each, id: ids[i] ?? "" }])),
    found: [],
    open: [],
  };
  const place = { quotes: 0, depth: 0 };
  const body = tree.children.filter((node) => !isTocFence(node));
  collect(body, place, source);
  source.open.length = 0;
  for (const [i, { content }] of footnotes(tree).entries())
    collectInside(content, { ...place, note: i + 1, marker: `${i + 1}.` }, source);
  return source.found;
}

/** The marker of an item belongs to its first block alone. */
function collect(nodes: readonly Content[], place: Place, source: Source): void {
  let here = place;
  for (const node of nodes) {
    const before = source.found.length;
    if (node.type === "list") collectItems(node, here, source);
    else if (node.type === "blockquote")
      collectInside(node.children, { ...here, quotes: here.quotes + 1 }, source);
    else if (node.type !== "footnoteDefinition") add(node, here, source);
    if (source.found.length > before) here = withoutMarker(here);
  }
}

/** What raw HTML opens inside an item or quote ends with it. */
function collectInside(nodes: readonly Content[], place: Place, source: Source): void {
  const around = [...source.open];
  collect(nodes, place, source);
  source.open.splice(0, source.open.length, ...around);
}

function withoutMarker({ marker: _, isDone: __, ...place }: Place): Place {
  return place;
}

function collectItems(list: List, place: Place, source: Source): void {
  let around = place;
  for (const [i, item] of list.children.entries()) {
    const own = list.ordered ? `${(list.start ?? 1) + i}.` : "•";
    const here = itemPlace(item, around, own);
    const before = source.found.length;
    collectInside(item.children, here, source);
    // An item without words has its bullet or number all the same.
    if (source.found.length === before)
      source.found.push({ kind: "paragraph", text: "", marks: [], ...here });
    around = withoutMarker(place);
  }
}

/** Where an item begins with a list, the first item of that one stands behind both markers. */
function itemPlace({ checked }: ListItem, place: Place, own: string): Place {
  const marker = place.marker === undefined ? own : `${place.marker} ${own}`;
  const item = { ...place, depth: place.depth + 1, marker };
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
    const words = inlineText(nodes, source.definitions, source.open, kind === "html");
    if (isSeen(words, kind)) source.found.push({ kind, ...words, ...place });
  }
}

/** Whether a reader sees anything of a block: of raw HTML without words, only some marks. */
function isSeen({ text, marks }: Inline, kind: string): boolean {
  if (text !== "" || kind !== "html") return text !== "" || marks.length > 0;
  return marks.some(({ kind, value = "" }) => kind === "break" && isSeenEmpty(value));
}

function headingBlock(node: Heading, place: Place, source: Source): HeadingBlock {
  const copy = { ...node, children: node.children.map((child) => ({ ...child })) };
  removeExplicitId(copy);
  const words = inlineText(copy.children, source.definitions, source.open);
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
    row.children.map((cell) => inlineText(cell.children, source.definitions, source.open)),
  );
  const sides = (node.align ?? []).map((side) => side ?? undefined);
  return { kind: "table", rows, sides, ...place };
}
