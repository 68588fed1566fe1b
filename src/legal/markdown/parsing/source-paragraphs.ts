/** Lines that belong together, as far as they may by themselves: an empty line ends them, and so does one of a quotation. */
export type SourceParagraph = {
  /** Where it begins. */
  readonly offset: number;
  readonly text: string;
  readonly lines: number;
};

const line = /[^\r\n]*(?:\r\n|\r|\n|$)/g;
const empty = /^[\s>]*$/;

/** A row is read for itself, cell by cell. */
const row = /^[ \t>]*\|/;

/** The paragraphs of a Markdown text before it is read: what a list, a quotation or a fence holds counts as they do. */
export function* sourceParagraphs(markdown: string): Generator<SourceParagraph> {
  let offset = 0;
  let lines = 0;
  let end = 0;
  for (const [text] of markdown.matchAll(line)) {
    const isRow = row.test(text);
    if ((isRow || empty.test(text)) && lines > 0) {
      yield { offset, text: markdown.slice(offset, end), lines };
      lines = 0;
    }
    if (isRow) yield { offset: end, text, lines: 1 };
    else if (!empty.test(text) && lines++ === 0) offset = end;
    end += text.length;
  }
}
