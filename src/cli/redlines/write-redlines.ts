import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { contentFolderName } from "../../io/content/content-folder.ts";
import { changedDocuments } from "../../io/git/changed-documents.ts";
import { changedFrozen } from "../../io/git/changed-frozen.ts";
import { printedFile } from "../../legal/check/formats/findings.ts";
import { visibleText } from "../../legal/check/formats/visible-text.ts";
import { redlineComment } from "../../legal/redline/lines/redline-comment.ts";
import { redlineLines } from "../../legal/redline/lines/redline-lines.ts";
import { type FrozenChange, isBreach } from "../../legal/versions/frozen/frozen-changes.ts";
import { frozenSection } from "../../legal/versions/frozen/frozen-section.ts";
import { compared } from "./compared.ts";
import { redlineDocument } from "./redline-document.tsx";
import { sideAtRevision, sideOnDisk } from "./side.ts";

/**
 * Writes what became of each document since a git revision: an HTML file for each redline, named after the document, and
 * comment.md with all of them, and before them what became of frozen versions.
 *
 * @returns whether every text could be read, and what was published is what it was
 */
export async function writeRedlines(revision: string, folder: string): Promise<boolean> {
  const { told, isAllRead } = await writtenRedlines(revision, folder);
  const frozen = await changedFrozen(revision);
  write(join(folder, "comment.md"), redlineComment(told, frozenSection(frozen, printed)));
  const breaches = frozen.filter(isBreach);
  for (const breach of breaches) console.error(breachLine(breach, revision));
  return isAllRead && breaches.length === 0;
}

/** The lines of each document for the comment. */
async function writtenRedlines(revision: string, folder: string) {
  const style = { hasColour: false, visible: visibleText };
  const told: string[][] = [];
  let isAllRead = true;
  for (const { before, after } of await changedDocuments(revision)) {
    if (before === undefined || after === undefined) {
      const name = printed(after ?? before ?? "");
      told.push([`${name} ${after === undefined ? "was removed" : "is new"}`]);
      continue;
    }
    const found = compared(await sideAtRevision(before, revision), sideOnDisk(after));
    if (!found) {
      told.push([`${printed(after)} cannot be compared: the check says why`]);
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
  return { told, isAllRead };
}

function printed(file: string): string {
  return visibleText(printedFile({ file }, contentFolderName()));
}

function breachLine({ file, became }: FrozenChange, revision: string): string {
  const expected = `expected the bytes of ${visibleText(revision)}`;
  return became === "removed"
    ? `${printed(file)}: Missing file that was published, ${expected}`
    : `${printed(file)}: Unexpected change of what was published, ${expected}`;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(visibleText(file));
}
