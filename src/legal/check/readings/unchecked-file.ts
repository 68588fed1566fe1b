import { linePosition } from "../../document/places/line-position.ts";
import type { SourceFile } from "../../document/source-file.ts";
import type { CheckedFile } from "../check-file.ts";
import { finding } from "../finding.ts";
import { fileReadable } from "../rules/file-readable.ts";

/** What is said of a file whose check was given up: which paragraph is the first to divide. */
export function uncheckedFile({ file, bytes }: SourceFile): CheckedFile {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const { offset, length } = longestParagraph(text);
  const message = `Unexpected text that takes too long to read, expected shorter paragraphs (the longest, of ${length} characters, begins here)`;
  return {
    isUnfinished: true,
    diagnostics: [finding(fileReadable, file, linePosition(text, offset), message)],
  };
}

function longestParagraph(text: string): { readonly offset: number; readonly length: number } {
  let longest = { offset: 0, length: 0 };
  let start = 0;
  let end = 0;
  for (const [line, before] of linesOf(text)) {
    if (line.trim() === "") start = before + line.length;
    else end = before + line.trimEnd().length;
    if (end - start > longest.length) longest = { offset: start, length: end - start };
  }
  return longest;
}

function* linesOf(text: string): Generator<readonly [line: string, offset: number]> {
  let offset = 0;
  for (const line of text.split(/(?<=\n|\r(?!\n))/)) {
    yield [line, offset];
    offset += line.length;
  }
}
