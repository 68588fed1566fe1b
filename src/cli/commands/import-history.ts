import type { CheckedContent } from "../../io/checking/check-content.ts";
import { contentFolderName } from "../../io/content/content-folder.ts";
import { gitBlobs } from "../../io/git/git-blobs.ts";
import { gitHistory } from "../../io/git/git-history.ts";
import { readRevisions } from "../../io/git/read-revisions.ts";
import { visibleText } from "../../legal/check/formats/visible-text.ts";
import { checksumFaults } from "../../legal/versions/checksums/checksum-faults.ts";
import { sumsFile } from "../../legal/versions/checksums/checksums.ts";
import { backdatings } from "../../legal/versions/history/backdatings.ts";
import { drifts } from "../../legal/versions/history/drifts.ts";
import { commitName, historyReport } from "../../legal/versions/history/history-report.ts";
import { historyWarnings } from "../../legal/versions/history/history-warnings.ts";
import { type ImportPlan, importPlan } from "../../legal/versions/history/import-plan.ts";
import type { ReadRevision } from "../../legal/versions/history/read-revision.ts";
import { carryOut } from "../carry-out.ts";
import { checkedContent } from "../checked-content.ts";
import { chosenDocuments } from "../chosen-documents.ts";
import type { Command } from "../command.ts";
import { printFindings } from "../findings/print-findings.ts";
import { progress } from "../progress.ts";

/** Freezes the versions that git remembers, for documents that were published before they were released. */
export const importHistory: Command = {
  name: "import-history",
  summary: "Freeze the versions that git remembers",
  help: `Usage: npm run import-history -- [--dry-run] [file, folder or glob …]

Reads the git history of documents (of all where none is named; renames are followed) and freezes the versions
it finds: of each date in the frontmatter the last commit, byte for byte. The current date is left to
npm run release, and what is frozen already is never written over. Where branches were merged, what came to
stand on this one counts, not the drafts before it.

Then it says which commits changed words under an old date or went back behind it, and of which no version was
made, and why.

  --dry-run   say what would be frozen, and write nothing

The pictures that these versions show get their lines from the next npm run release, as they are in the folder
then: what they looked like when a version was published, the history knows.

The lines of ${sumsFile} are written last: what was cut off is completed by running the same command again.

Exit code: 0 frozen or nothing to do, 1 a version is frozen already with other bytes than the history has, or
${sumsFile} cannot be read, 2 usage error or no git history.`,
  options: { "dry-run": { type: "boolean" } },
  takesWords: true,
  async run(values, paths) {
    const content = await checkedContent();
    const documents = chosenDocuments(content, paths);
    if (hasBrokenSums(content)) return 1;
    const history = await gitHistory(documents.map(({ file }) => file));
    const broken = content.count - content.documents.length;
    for (const line of historyWarnings({ ...history, broken }, contentFolderName()))
      console.error(visibleText(line));
    const blobs = gitBlobs();
    try {
      const revisions = await readRevisions(history.revisions, blobs, {
        worker: new URL("./check-worker.mjs", import.meta.url),
        onProgress: progress("Reading commit"),
      });
      const plan = importPlan(documents, revisions, content);
      report(plan, [...revisions.values()]);
      await carryOut(plan, {
        isDryRun: values["dry-run"] === true,
        nothing: "Nothing to import",
        origin: (to) => ` (${commitName(plan.sources.get(to) as ReadRevision)})`,
        bytesOf: blobs.read,
      });
      return plan.conflicts.length > 0 ? 1 : 0;
    } finally {
      blobs.close();
    }
  },
};

/** Where a line cannot be read nobody can tell which versions have one. */
function hasBrokenSums(content: CheckedContent): boolean {
  if (checksumFaults(content.sums).length === 0) return false;
  const diagnostics = content.diagnostics.filter(({ file }) => file === sumsFile);
  printFindings({ ...content, diagnostics, excepted: [], old: [] });
  return true;
}

function report(
  { refused, conflicts }: ImportPlan,
  revisions: readonly (readonly ReadRevision[])[],
): void {
  const findings = {
    drifts: revisions.flatMap(drifts),
    backdatings: revisions.flatMap(backdatings),
    refused: [...conflicts, ...refused],
  };
  for (const line of historyReport(findings, contentFolderName())) console.log(visibleText(line));
}
