import { programFile } from "../io/program-file.ts";
import { exceptionsSchema } from "../legal/check/exceptions/exceptions-schema.ts";
import { guideText } from "../legal/check/guide/guide-text.ts";
import { rules } from "../legal/check/rules.ts";
import { fieldSnippets } from "../legal/document/fields/field-snippets.ts";
import { frontmatterSchema } from "../legal/document/fields/frontmatter-schema.ts";
import { jsonSchema } from "../legal/document/fields/json-schema.ts";
import { siteSchema } from "../site.ts";

/** A file of the program that is written by a command, by its name from the top. */
export type GeneratedFile = { readonly name: string; readonly text: string };

/** What editors read to complete and mark the fields of our files, and the guide's chapter on the rules: made from the check itself. */
export function generatedFiles(): GeneratedFile[] {
  const frontmatter = jsonSchema(frontmatterSchema, "Frontmatter of a legal document");
  return [
    file("src/schemas/frontmatter.schema.json", frontmatter),
    file("src/schemas/site.schema.json", jsonSchema(siteSchema, "site.yml")),
    file("src/schemas/exceptions.schema.json", jsonSchema(exceptionsSchema, "exceptions.yml")),
    file(".vscode/frontmatter.code-snippets", fieldSnippets(frontmatter)),
    { name: "GUIDE.md", text: guideText(programFile("GUIDE.md") ?? "", rules) },
  ];
}

function file(name: string, value: unknown): GeneratedFile {
  return { name, text: `${JSON.stringify(value, null, 2)}\n` };
}
