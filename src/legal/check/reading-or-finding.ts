import type { Diagnostic, Position } from "../document/diagnostic.ts";
import type { LegalDocument } from "../document/legal-document.ts";
import { linePosition } from "../document/line-position.ts";
import { deepContainers } from "../markdown/deep-containers.ts";
import { jointedWord } from "../markdown/jointed-word.ts";
import { type Reading, reading } from "../markdown/reading.ts";
import { finding } from "./finding.ts";
import { fileReadable } from "./rules/file-readable.ts";

/** What the parser would not come to the end of, or only after minutes: where it is, and what is said of it. */
const endless: readonly [find: (body: string) => number | undefined, message: string][] = [
  [deepContainers, "Unexpected lists or quotes 100 levels deep, expected fewer"],
  [jointedWord, "Unexpected word of more than 500 parts, expected spaces in it"],
];

/** The reading of a text, or where the parser, and so the renderer, would give up on it. */
export function readingOrFinding({
  file,
  frontmatter,
  body,
  bodyLine,
}: LegalDocument): Reading | Diagnostic {
  const unreadable = (at: Position, message: string) => finding(fileReadable, file, at, message);
  for (const [find, message] of endless) {
    const offset = find(body);
    if (offset === undefined) continue;
    const { line, column } = linePosition(body, offset);
    return unreadable({ line: line + bodyLine - 1, column }, message);
  }
  try {
    return reading(body, frontmatter.lang, bodyLine);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const [, line = bodyLine, column = 1] = /\((\d+):(\d+)-/.exec(said) ?? [];
    const what = said.includes("inlineNote")
      ? "Unexpected footnote across the brackets of a link or picture, expected it outside them"
      : `Unexpected Markdown (${said}), expected a text that can be read`;
    return unreadable({ line: Number(line), column: Number(column) }, what);
  }
}
