import { checkedContent } from "./checked-content.ts";
import type { Command } from "./command.ts";
import { printDiagnostics } from "./print-diagnostics.ts";

/** Says all that is wrong with the documents, without building. */
export const check: Command = {
  name: "check",
  summary: "Say all that is wrong with the documents",
  help: `Usage: npm run check

Reads all documents under content/ (or the folder in PARAGRAF_CONTENT) and prints every finding as
file:line:column: Unexpected …, expected … (rule). Only errors stop a build.

Exit code: 0 no errors, 1 errors, 2 called wrongly or the folder cannot be read.`,
  options: {},
  takesWords: false,
  async run() {
    return printDiagnostics(await checkedContent()) ? 0 : 1;
  },
};
