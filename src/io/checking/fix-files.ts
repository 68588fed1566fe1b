import { realpathSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { type ChangedLine, changedLines } from "../../legal/check/fixes/changed-lines.ts";
import { editedText } from "../../legal/check/fixes/edited-text.ts";
import type { Diagnostic } from "../../legal/document/diagnostic.ts";
import { contentFile } from "../content/content-folder.ts";
import { writeAtomically } from "../write-atomically.ts";
import { checkInTime } from "./check-in-time.ts";

/** A finding that was fixed, and the lines that changed for it. */
export type Fixed = { readonly diagnostic: Diagnostic; readonly lines: readonly ChangedLine[] };

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Fixes files by the fixes of what is found in them now, so that an edit since the check is never overwritten. All bytes
 * that no fix names stay.
 *
 * @param findings what was found and shall be fixed
 */
export async function fixFiles(findings: readonly Diagnostic[]): Promise<Fixed[]> {
  const fixed: Fixed[] = [];
  for (const file of new Set(findings.map((each) => each.file))) {
    const place = contentFile(file);
    const bytes = await readFile(place);
    const wanted = new Set(findings.filter((each) => each.file === file).map(keyOf));
    const found = checkInTime({ file, bytes }).diagnostics.filter(
      (each) => each.fix && wanted.has(keyOf(each)),
    );
    if (found.length === 0) continue;
    const text = decoder.decode(bytes);
    const fixes = found.flatMap(({ fix }) => fix ?? []);
    replaceFile(place, editedText(text, fixes));
    for (const diagnostic of found)
      fixed.push({ diagnostic, lines: changedLines(text, diagnostic.fix ?? []) });
  }
  return fixed;
}

/** A file behind a link is replaced where it lies, with the rights that it has. */
function replaceFile(place: string, text: string): void {
  const file = realpathSync(place);
  writeAtomically(file, text, statSync(file).mode);
}

function keyOf({ rule, line, column, message }: Diagnostic): string {
  return `${rule}\0${line}\0${column}\0${message}`;
}
