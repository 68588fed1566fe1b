import { programFile, writeProgramFile } from "../../io/program-file.ts";
import type { Command } from "../command.ts";
import { generatedFiles } from "../generated-files.ts";

/** Writes what editors read to complete and mark the fields of our files. */
export const schema: Command = {
  name: "schema",
  summary: "Write what editors and the guide know of the check",
  help: `Usage: npm run schema [-- --check]

Writes the JSON Schemas of the frontmatter, site.yml and exceptions.yml to src/schemas/, the snippets of the
frontmatter to .vscode/, and the chapter on the rules into GUIDE.md, all from what the check itself uses.
Run it after a change of a schema or a rule.

  --check   write nothing, only say which files are not current

Exit code: 0 all current, 1 with --check where a file is not, 2 usage error or a file cannot be written.`,
  options: { check: { type: "boolean" } },
  takesWords: false,
  async run({ check }) {
    const stale = generatedFiles().filter(({ name, text }) => programFile(name) !== text);
    for (const { name, text } of stale) {
      if (check) console.error(`${name}: Unexpected old text, expected what npm run schema writes`);
      else {
        writeProgramFile(name, text);
        console.log(name);
      }
    }
    if (stale.length === 0) console.log("All is current");
    return check && stale.length > 0 ? 1 : 0;
  },
};
