import { exceptionsSchema } from "../legal/check/exceptions-schema.ts";
import { fieldSnippets } from "../legal/document/field-snippets.ts";
import { frontmatterSchema } from "../legal/document/frontmatter-schema.ts";
import { jsonSchema } from "../legal/document/json-schema.ts";
import { siteSchema } from "../site.ts";

/** A file of the checkout that is written by a command, by its name from the top. */
export type EditorFile = { readonly name: string; readonly text: string };

/** What editors read to complete and mark the fields of our files, all made from the schemas of the check. */
export function editorFiles(): EditorFile[] {
  const frontmatter = jsonSchema(frontmatterSchema, "Frontmatter of a legal document");
  return [
    file("src/schemas/frontmatter.schema.json", frontmatter),
    file("src/schemas/site.schema.json", jsonSchema(siteSchema, "site.yml")),
    file("src/schemas/exceptions.schema.json", jsonSchema(exceptionsSchema, "exceptions.yml")),
    file(".vscode/frontmatter.code-snippets", fieldSnippets(frontmatter)),
  ];
}

function file(name: string, value: unknown): EditorFile {
  return { name, text: `${JSON.stringify(value, null, 2)}\n` };
}
