import {
  baseline,
  baselineFile,
  type KnownBaseline,
  knownBaseline,
} from "../../legal/check/exceptions/baseline.ts";
import type { Diagnostic } from "../../legal/document/diagnostic.ts";
import { contentFile, contentFolderName } from "../content/content-folder.ts";
import { contentText } from "../content/content-text.ts";
import { writeAtomically } from "../write-atomically.ts";

/** What is known where there is no baseline, or where it is to be ignored. */
export const noBaseline: KnownBaseline = { baseline: {}, notes: [] };

/**
 * Reads the baseline of the content folder; an empty one where there is none.
 *
 * @throws where the file is no baseline: what it accepts cannot be guessed
 */
export async function readBaseline(): Promise<KnownBaseline> {
  const text = await contentText(baselineFile);
  const found = text === undefined ? noBaseline : knownBaseline(text);
  if (found) return found;
  const message = `Unexpected ${contentFolderName()}/${baselineFile}, expected what npm run check -- --baseline write makes`;
  throw Object.assign(new Error(message), { code: "BASELINE" });
}

/** Writes findings as the baseline: sorted, so that an unchanged state is an unchanged file. */
export function writeBaseline(diagnostics: readonly Diagnostic[]): void {
  writeAtomically(contentFile(baselineFile), `${JSON.stringify(baseline(diagnostics), null, 2)}\n`);
}
