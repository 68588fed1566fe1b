import type { CheckedContent } from "../../io/checking/check-content.ts";
import { pictureDigests } from "../../io/checking/picture-digests.ts";
import { contentFolderName } from "../../io/content/content-folder.ts";
import { visibleText } from "../../legal/check/formats/visible-text.ts";
import { releaseObstacles } from "../../legal/check/frozen/release-obstacles.ts";
import { sumsFile } from "../../legal/versions/checksums/checksums.ts";
import { correctionPlan } from "../../legal/versions/freezing/correction-plan.ts";
import type { FreezePlan } from "../../legal/versions/freezing/freeze-plan.ts";
import { releasePlan } from "../../legal/versions/freezing/release-plan.ts";
import type { FrozenFault } from "../../legal/versions/frozen/frozen-fault.ts";
import { shownPictures } from "../../legal/versions/frozen/shown-pictures.ts";
import { carryOut } from "../carry-out.ts";
import { checkedContent } from "../checked-content.ts";
import { chosenDocuments } from "../chosen-documents.ts";
import type { Command } from "../command.ts";
import { printFindings } from "../findings/print-findings.ts";
import { UsageError } from "../usage-error.ts";

/** Freezes what is published, so that it can be proved what applied on a day. */
export const release: Command = {
  name: "release",
  summary: "Freeze the versions that are published",
  help: `Usage: npm run release -- [options] [file, folder or glob …]

Freezes every document whose current date is not frozen yet, upcoming and withdrawn ones too: its bytes are
copied to content/<lang>/<shelf>/<slug>/<date>.md, and ${sumsFile} gets a line that sha256sum -c reads, and a
line for each picture of the content folder that it shows. Frozen files and their pictures without a line get
one. Nothing is frozen while the check has errors. A second run changes nothing.

  --dry-run          say what would be frozen, and write nothing
  --correct <file>   for errata: put the words of this document in the place of the frozen ones of the same
                     date. Its frontmatter must have a new entry in corrections. The bytes that are replaced
                     are kept as <date>.<n>.md, and the page says that it was corrected

The lines are written last: what was cut off is completed by running the same command again.

PARAGRAF_DAY=YYYY-MM-DD stands for today, PARAGRAF_CONTENT for content/.

Exit code: 0 frozen or nothing to do, 1 refused, 2 usage error. Nothing is written then.`,
  options: { "dry-run": { type: "boolean" }, correct: { type: "string" } },
  takesWords: true,
  async run(values, paths) {
    const { correct } = values;
    if (typeof correct === "string" && paths.length > 0)
      throw new UsageError(`Unexpected ${paths[0]} behind --correct, expected one document`);
    const content = await withPictures(await checkedContent());
    const plan =
      typeof correct === "string"
        ? plannedCorrection(content, correct)
        : plannedRelease(content, paths);
    if (!plan) return 1;
    await carryOut(plan, {
      isDryRun: values["dry-run"] === true,
      nothing: "Nothing to release",
    });
    return 0;
  },
};

/** The check knows the pictures of what is frozen; here those count too that are about to be. */
async function withPictures(content: CheckedContent): Promise<CheckedContent> {
  const { documents, files, pictures } = content;
  const shown = shownPictures(documents).keys();
  return { ...content, pictures: await pictureDigests(shown, files, pictures) };
}

function plannedRelease(content: CheckedContent, paths: readonly string[]): FreezePlan | undefined {
  const documents = chosenDocuments(content, paths);
  const files = new Set(documents.map(({ file }) => file));
  const plan = releasePlan(content, (file) => files.has(file));
  return isRefused(content, plan) ? undefined : plan;
}

function plannedCorrection(content: CheckedContent, path: string): FreezePlan | undefined {
  const [document, other] = chosenDocuments(content, [path]);
  const nothing = releasePlan(content, () => false);
  if (!document && isRefused(content, nothing)) return undefined;
  if (!document || other)
    throw new UsageError(`Unexpected --correct ${path}, expected one document`);
  const { file, positions } = document;
  const plan = correctionPlan(document, content, content.day);
  if ("refusal" in plan) {
    console.error(faultLine({ file, at: positions.date, message: plan.refusal }));
    return undefined;
  }
  return isRefused(content, plan, file) ? undefined : plan;
}

/** Prints the errors that keep a plan from being carried out. */
function isRefused(content: CheckedContent, plan: FreezePlan, corrected?: string): boolean {
  const diagnostics = releaseObstacles(content, plan, corrected);
  if (diagnostics.length === 0) return false;
  printFindings({ ...content, diagnostics, excepted: [], old: [] });
  return true;
}

function faultLine({ file, at: { line, column }, message }: FrozenFault): string {
  return visibleText(`${contentFolderName()}/${file}:${line}:${column}: ${message}`);
}
