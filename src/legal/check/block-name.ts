/** The place of a block in a lawyer's words, such as `item 7 of a list` or `a paragraph of its own`. */
export function blockName(place: string): string {
  const [kind = "", which = ""] = (place.split(" / ").at(-1) ?? "").split(" ");
  return names[kind]?.(which) ?? "a paragraph of its own";
}

const names: Readonly<Record<string, (which: string) => string>> = {
  heading: () => "a heading",
  code: () => "code",
  quote: () => "a quotation",
  note: (number) => `note ${number}`,
  number: (number) => `item ${number} of a list`,
  item: (number) => `item ${number} of a list`,
  cell: (at) => `row ${at.replace(":", ", column ")} of a table`,
};
