import { type CheckedContent, checkContent } from "../io/check-content.ts";
import { isFallback } from "../strings/strings-for.ts";

/** Checks the content on all cores. */
export function checkedContent(): Promise<CheckedContent> {
  const worker = new URL("./check-worker.mjs", import.meta.url);
  return checkContent({ hasStrings: (lang) => !isFallback(lang), worker });
}
