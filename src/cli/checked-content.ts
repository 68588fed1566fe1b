import { type CheckedContent, checkContent } from "../io/check-content.ts";
import { isFallback } from "../strings/strings-for.ts";

/**
 * Checks the content on all cores.
 *
 * @param keepsTrees whether the trees are kept for a build that follows
 */
export function checkedContent(keepsTrees = false): Promise<CheckedContent> {
  const worker = new URL("./check-worker.mjs", import.meta.url);
  return checkContent({ hasStrings: (lang) => !isFallback(lang), worker, keepsTrees });
}
