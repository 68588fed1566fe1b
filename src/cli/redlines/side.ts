import { readFileSync } from "node:fs";
import { contentFile, contentFolderName } from "../../io/content/content-folder.ts";
import { fileAtRevision } from "../../io/git/file-at-revision.ts";
import { printedFile } from "../../legal/check/formats/findings.ts";

/** A text to be compared: what it is called, and what it says. */
export type Side = { readonly name: string; readonly text: string; readonly file: string };

/** A file of the content folder as it is. */
export function sideOnDisk(file: string): Side {
  const name = printedFile({ file }, contentFolderName());
  return { name, file, text: readFileSync(contentFile(file), "utf8") };
}

/** A file of the content folder as it was in a git revision. */
export async function sideAtRevision(file: string, revision: string): Promise<Side> {
  const name = `${revision}:${printedFile({ file }, contentFolderName())}`;
  return { name, file, text: await fileAtRevision(revision, file) };
}
