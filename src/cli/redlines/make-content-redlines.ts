import { makeRedlines } from "../../io/redlines.ts";
import { contentVersions, type DatedContent } from "../../legal/versions/content-versions.ts";
import { redlineJobs } from "../../legal/versions/redline-jobs.ts";
import { progress } from "../progress.ts";

/** Makes the redlines of all versions before the pages that show them, showing on a terminal how far it is. */
export function makeContentRedlines(content: DatedContent): Promise<void> {
  const worker = new URL("./redline-worker.mjs", import.meta.url);
  return makeRedlines(redlineJobs(contentVersions(content)), worker, progress("Comparing"));
}
