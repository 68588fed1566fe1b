/** What elements make of the words in them; of others only where they begin is seen. */
const layouts: Readonly<Record<string, string>> = {
  blockquote: "quote",
  caption: "caption",
  dd: "description",
  details: "details",
  dt: "term",
  figcaption: "caption",
  ol: "numbered list",
  pre: "code",
  summary: "summary",
  table: "table",
  tfoot: "foot",
  thead: "head",
  ul: "list",
};

/** What an element makes of the words in it; of a cell, with its column. Empty where it makes nothing of them. */
export function htmlLayout(name: string, column: number): string {
  if (name === "td") return `cell ${column}`;
  if (name === "th") return `header ${column}`;
  return Object.hasOwn(layouts, name) ? (layouts[name] ?? "") : "";
}

const breaks: Readonly<Record<string, string>> = {
  br: "line break",
  dd: "description",
  dt: "term",
  hr: "rule",
  li: "item",
  td: "cell",
  th: "cell",
  tr: "row",
};

/** What begins with an element that parts words; any other begins no more than a paragraph. */
export function htmlBreak(name: string): string {
  return Object.hasOwn(breaks, name) ? (breaks[name] ?? "") : "paragraph";
}

/** Whether a reader sees what begins, though no words stand in it: a cell has its lines, an item its bullet. */
export function isSeenEmpty(value: string): boolean {
  return ["cell", "item", "rule", "term", "description"].includes(value);
}

const list = ["ul", "ol"];
const sections = ["thead", "tbody", "tfoot"];
const ends: Readonly<Record<string, { readonly ended: readonly string[]; readonly in: string[] }>> =
  {
    li: { ended: ["li"], in: list },
    dt: { ended: ["dt", "dd"], in: ["dl"] },
    dd: { ended: ["dt", "dd"], in: ["dl"] },
    td: { ended: ["td", "th"], in: ["tr", "table"] },
    th: { ended: ["td", "th"], in: ["tr", "table"] },
    tr: { ended: ["tr"], in: ["table"] },
    ...Object.fromEntries(sections.map((each) => [each, { ended: sections, in: ["table"] }])),
  };

/** Where among open elements the first stands that an opening tag ends, as `<li>` ends an item; -1 where it ends none. */
export function impliedEnd(name: string, open: readonly { readonly name: string }[]): number {
  const rule = Object.hasOwn(ends, name) ? ends[name] : undefined;
  if (!rule) return open.at(-1)?.name === "p" ? open.length - 1 : -1;
  for (let i = open.length - 1; i >= 0; i--) {
    const other = open[i]?.name ?? "";
    if (rule.ended.includes(other)) return i;
    if (rule.in.includes(other)) return -1;
  }
  return -1;
}
