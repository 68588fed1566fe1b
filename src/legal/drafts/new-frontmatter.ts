import { Document, isScalar } from "yaml";
import type { Frontmatter } from "../document/fields/frontmatter-schema.ts";

/** The fields that a new document begins with. */
export type NewFields = Pick<
  Frontmatter,
  "id" | "title" | "description" | "templateKey" | "lang" | "date" | "path"
> &
  Partial<Pick<Frontmatter, "kind" | "disclosures">>;

/** Prose is quoted whatever it says, so that `no`, `07` and `a: b` stay text in every reader of YAML. */
const quoted = ["id", "title", "description"] as const;

/** The YAML of a new document's frontmatter. What it says is read back as it was, character for character. */
export function newFrontmatter(fields: NewFields): string {
  const { id, title, description, templateKey, lang, date, path, kind, disclosures } = fields;
  const ordered = {
    ...{ id, title, description, templateKey, lang, date, path },
    ...(kind && { kind }),
    ...(disclosures && { disclosures }),
  };
  const document = new Document(ordered);
  for (const name of quoted) {
    const value = document.get(name, true);
    if (isScalar(value)) value.type = "QUOTE_DOUBLE";
  }
  const text = document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Infinity });
  // What the parser in Gatsby takes for a line end or refuses, and what no editor shows.
  return text.replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
