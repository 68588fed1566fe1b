import { isDocumentName } from "../../legal/document/names/content-name.ts";
import { frozenName } from "../../legal/document/names/frozen-name.ts";
import { gitAnswer } from "./git.ts";

/** A document's file before and after; one of the two where it is new or was removed, two names where it was renamed. */
export type ChangedDocument = { readonly before?: string; readonly after?: string };

/**
 * The documents whose files are not as they were in a git revision, frozen versions left out. Files that git does not know
 * are not among them.
 *
 * @throws where there is no such revision
 */
export async function changedDocuments(revision: string): Promise<ChangedDocument[]> {
  const options = ["--name-status", "-z", "--find-renames", "--relative", "--no-ext-diff"];
  const answer = await gitAnswer(["diff", ...options, "--end-of-options", revision, "--", "."]);
  const words = answer.split("\0").slice(0, -1);
  const changed: ChangedDocument[] = [];
  while (words.length > 0) {
    const status = words.shift() ?? "";
    const before = words.shift() ?? "";
    const after = status.startsWith("R") ? (words.shift() ?? "") : before;
    if (!isWorking(before) && !isWorking(after)) continue;
    changed.push({
      ...(status !== "A" && isWorking(before) && { before }),
      ...(status !== "D" && isWorking(after) && { after }),
    });
  }
  return changed;
}

function isWorking(file: string): boolean {
  return isDocumentName(file) && !frozenName(file);
}
