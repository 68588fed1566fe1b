import {
  type CheckedContent,
  type CheckOptions,
  checkContent,
} from "../io/checking/check-content.ts";
import { isFallback } from "../strings/strings-for.ts";
import { progress } from "./progress.ts";

/** How the content is checked: whether its trees are kept for a build that follows, and whether the baseline counts. */
type Options = Pick<CheckOptions, "keepsTrees" | "hasBaseline">;

/** Checks the content on all cores, showing on a terminal how far it is. */
export function checkedContent(options: Options = {}): Promise<CheckedContent> {
  const worker = new URL("./check-worker.mjs", import.meta.url);
  const onProgress = progress("Checking");
  return checkContent({ hasStrings: (lang) => !isFallback(lang), worker, onProgress, ...options });
}
