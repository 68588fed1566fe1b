import { checkoutFile, writeCheckoutFile } from "../io/checkout-file.ts";
import type { Command } from "./command.ts";
import { editorFiles } from "./editor-files.ts";

/** Writes what editors read to complete and mark the fields of our files. */
export const schema: Command = {
  name: "schema",
  summary: "Write the JSON Schemas and snippets that editors read",
  help: `Usage: npm run schema [-- --check]

Writes the JSON Schemas of the frontmatter, site.yml and exceptions.yml to src/schemas/ and the snippets of
the frontmatter to .vscode/, from the schemas that the check itself uses. Run it after a change of those.

  --check   write nothing, only say which files are not current

Exit code: 0 all current, 1 with --check where a file is not, 2 called wrongly or a file cannot be written.`,
  options: { check: { type: "boolean" } },
  takesWords: false,
  async run({ check }) {
    const stale = editorFiles().filter(({ name, text }) => checkoutFile(name) !== text);
    for (const { name, text } of stale) {
      if (check) console.error(`${name}: Unexpected old text, expected what npm run schema writes`);
      else {
        writeCheckoutFile(name, text);
        console.log(name);
      }
    }
    if (stale.length === 0) console.log("All schemas and snippets are current");
    return check && stale.length > 0 ? 1 : 0;
  },
};
