/** The place of a block in a lawyer's words, innermost first, such as `item 7 of a list in a quotation` or `a paragraph of its own`. */
export function blockName(place: string): string {
  const parts = place.split(" / ").reverse();
  const said = parts.flatMap((part) => {
    const [kind = "", which = ""] = part.split(" ");
    return names[kind]?.(which) ?? [];
  });
  return said.length === 0 ? "a paragraph of its own" : said.join(" in ");
}

const names: Readonly<Record<string, (which: string) => string>> = {
  heading: (rank) => `a heading of rank ${rank}`,
  code: () => "code",
  quote: () => "a quotation",
  note: (number) => `note ${number}`,
  number: (number) => `item ${number} of a list`,
  item: (number) => `item ${number} of a list`,
  cell: (at) => `row ${at.replace(":", ", column ")} of a table`,
};
