import { type SourceParagraph, sourceParagraphs } from "./source-paragraphs.ts";

// The parser puts each line, each item and each paragraph into what it has read so far, and moves all that stands behind. No text
// that anybody reads comes near these numbers.
const mostLines = 5000;
const mostItems = 10_000;
const mostParagraphs = 10_000;

/** With one of these a line begins something of its own. */
const begins = /^[ \t]*(?:[-*+>#|]|\d{1,9}[.)])/;
const item = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/gm;

/** Where a text has too many lines in one paragraph, too many items or too many paragraphs, and what is said of it. */
export function tooManyLines(
  markdown: string,
): { readonly offset: number; readonly message: string } | undefined {
  const found = (offset: number, what: string) => ({
    offset,
    message: `Unexpected ${what}, expected it divided`,
  });
  let paragraphs = 0;
  let items = 0;
  for (const paragraph of sourceParagraphs(markdown)) {
    const { offset, text } = paragraph;
    items += text.match(item)?.length ?? 0;
    if (hasTooMany(paragraph)) return found(offset, "paragraph of more than 5,000 lines");
    if (items > mostItems) return found(offset, "text of more than 10,000 list items");
    if (++paragraphs > mostParagraphs)
      return found(offset, "text of more than 10,000 paragraphs or rows");
  }
  return undefined;
}

function hasTooMany({ text, lines }: SourceParagraph): boolean {
  if (lines <= mostLines) return false;
  let count = 0;
  for (const line of text.split(/\r\n|[\r\n]/)) {
    count = begins.test(line) ? 1 : count + 1;
    if (count > mostLines) return true;
  }
  return false;
}
