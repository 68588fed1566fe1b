import type { Diagnostic, Position } from "../../document/diagnostic.ts";
import type { LegalDocument } from "../../document/legal-document.ts";
import { linePosition } from "../../document/places/line-position.ts";
import { endlessPassage } from "../../markdown/parsing/endless-passage.ts";
import { type Reading, reading } from "../../markdown/reading.ts";
import { finding } from "../finding.ts";
import { fileReadable } from "../rules/file-readable.ts";

/** The reading of a text, or where the parser, and so the renderer, would give up on it. */
export function readingOrFinding({
  file,
  frontmatter,
  body,
  bodyLine,
}: LegalDocument): Reading | Diagnostic {
  const unreadable = (at: Position, message: string) => finding(fileReadable, file, at, message);
  const endless = endlessPassage(body);
  if (endless) {
    const { line, column } = linePosition(body, endless.offset);
    return unreadable({ line: line + bodyLine - 1, column }, endless.message);
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
