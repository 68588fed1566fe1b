import type { Diagnostic } from "./diagnostic.ts";
import type { FieldPositions } from "./document-facts.ts";
import { frontmatter } from "./fields/frontmatter.ts";
import type { Frontmatter } from "./fields/frontmatter-schema.ts";
import { splitFrontmatter } from "./fields/split-frontmatter.ts";
import { linePosition } from "./places/line-position.ts";

/** One legal text in one language, as its file says it. */
export type LegalDocument = {
  /** Relative to the content folder. */
  readonly file: string;
  readonly frontmatter: Frontmatter;
  readonly positions: FieldPositions;
  /** The Markdown behind the frontmatter, untouched. */
  readonly body: string;
  /** The line of the file on which the body starts. */
  readonly bodyLine: number;
};

/** Reads the text of a file: the document where it can be published, and all that is wrong with its frontmatter. */
export function legalDocument(
  file: string,
  text: string,
): { document?: LegalDocument; diagnostics: readonly Diagnostic[] } {
  const split = splitFrontmatter(text);
  if ("message" in split) {
    const { line, message } = split;
    return {
      diagnostics: [{ file, line, column: 1, severity: "error", rule: "frontmatter", message }],
    };
  }
  const { body, bodyLine } = split;
  const { fields, positions, diagnostics } = frontmatter(file, split.yaml, split.yamlLine);
  if (body.trim() === "") {
    const at = linePosition(text, text.length);
    const message = "Missing text below the frontmatter, expected that of the document";
    return {
      diagnostics: [
        ...diagnostics,
        { file, ...at, severity: "error", rule: "file-readable", message },
      ],
    };
  }
  if (!fields) return { diagnostics };
  return { document: { file, frontmatter: fields, positions, body, bodyLine }, diagnostics };
}
