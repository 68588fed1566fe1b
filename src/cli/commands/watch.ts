import { contentChanges } from "../../io/content/content-changes.ts";
import { contentFolderName } from "../../io/content/content-folder.ts";
import { checkedContent } from "../checked-content.ts";
import type { Command } from "../command.ts";
import { printFindings } from "../findings/print-findings.ts";

/** Checks again whenever a document is saved. */
export const watch: Command = {
  name: "watch",
  summary: "Check again whenever a document is saved",
  help: `Usage: npm run watch

Checks all documents under content/ (or the folder in PARAGRAF_CONTENT), and again after each change, until
Ctrl+C. An editor that reads what a task prints shows the findings in their places: VS Code does so with the
task "Check while editing".

Exit code: 2 the folder cannot be read.`,
  options: {},
  takesWords: false,
  async run() {
    for await (const _ of contentChanges()) {
      // Editors tell by this line and the count below the findings where a run begins and ends.
      console.log(`Checking ${contentFolderName()}`);
      printFindings(await checkedContent());
    }
    return 0;
  },
};
