import { digestOfFiles } from "../digest.ts";
import { program } from "../workspace.ts";

/**
 * The digest of all that decides what is read in a text: the code of legal/, the packages it stands on, and this Node, whose Unicode
 * data says where words end. What was kept under another digest is made anew.
 */
export function codeDigest(): string {
  known ??= digestOfFiles(program, ["src/legal", "package-lock.json"]) + process.version;
  return known;
}

let known: string | undefined;
