import { sourceParagraphs } from "./source-paragraphs.ts";

/** More than any paragraph has. The parser puts each line into what it has read so far, and moves all that stands behind. */
const most = 5000;

/** More than any text has; the parser does the same with them as with lines. */
const mostParagraphs = 20_000;

/** With one of these a line begins something of its own. */
const begins = /^[ \t]*(?:[-*+>#|]|\d{1,9}[.)])/;

/** Where a text has too many lines in one paragraph, or too many paragraphs, and what is said of it. */
export function tooManyLines(
  markdown: string,
): { readonly offset: number; readonly message: string } | undefined {
  let paragraphs = 0;
  for (const { offset, text, lines } of sourceParagraphs(markdown)) {
    if (++paragraphs > mostParagraphs)
      return {
        offset,
        message: "Unexpected text of more than 20,000 paragraphs, expected it divided",
      };
    if (lines > most && hasTooMany(text))
      return {
        offset,
        message: "Unexpected paragraph of more than 5,000 lines, expected it divided",
      };
  }
  return undefined;
}

function hasTooMany(paragraph: string): boolean {
  let count = 0;
  for (const line of paragraph.split(/\r\n|[\r\n]/)) {
    count = begins.test(line) ? 1 : count + 1;
    if (count > most) return true;
  }
  return false;
}
