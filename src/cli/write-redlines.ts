import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { changedDocuments } from "../io/changed-documents.ts";
import { contentFolderName } from "../io/content-folder.ts";
import { printedFile } from "../legal/check/formats/findings.ts";
import { visibleText } from "../legal/check/formats/visible-text.ts";
import { redlineComment } from "../legal/versions/redline/redline-comment.ts";
import { redlineLines } from "../legal/versions/redline/redline-lines.ts";
import { compared } from "./compared.ts";
import { redlineDocument } from "./redline-document.tsx";
import { sideAtRevision, sideOnDisk } from "./side.ts";

/**
 * Writes what became of each document since a git revision: an HTML file for each redline, named after the document, and
 * comment.md with all of them.
 *
 * @returns whether every text could be read
 */
export async function writeRedlines(revision: string, folder: string): Promise<boolean> {
  const style = { hasColour: false, visible: visibleText };
  const printed = (file: string) => printedFile({ file }, contentFolderName());
  const told: string[][] = [];
  let isAllRead = true;
  for (const { before, after } of await changedDocuments(revision)) {
    if (before === undefined || after === undefined) {
      const name = visibleText(printed(after ?? before ?? ""));
      told.push([`${name} ${after === undefined ? "was removed" : "is new"}`]);
      continue;
    }
    const found = compared(await sideAtRevision(before, revision), sideOnDisk(after));
    if (!found) {
      told.push([`${visibleText(printed(after))} cannot be compared: the check says why`]);
      isAllRead = false;
      continue;
    }
    const title = visibleText(found.title);
    told.push([title, "", ...redlineLines(found.redline, style)]);
    write(
      join(folder, after.replace(/\.md$/i, ".html")),
      await redlineDocument(title, found.redline),
    );
  }
  write(join(folder, "comment.md"), redlineComment(told));
  return isAllRead;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(visibleText(file));
}
