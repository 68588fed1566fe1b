import { readFileSync, writeFileSync } from "node:fs";
import { contentFile, contentFolderName } from "../io/content-folder.ts";
import { fileAtRevision } from "../io/file-at-revision.ts";
import { printedFile } from "../legal/check/formats/findings.ts";
import { visibleText } from "../legal/check/formats/visible-text.ts";
import { diagnosticLine } from "../legal/document/diagnostic.ts";
import { legalDocument } from "../legal/document/legal-document.ts";
import { type Reading, reading } from "../legal/markdown/reading.ts";
import { contentVersions } from "../legal/versions/content-versions.ts";
import { redline as redlineOf } from "../legal/versions/redline/redline.ts";
import { redlineLines } from "../legal/versions/redline/redline-lines.ts";
import { checkedContent } from "./checked-content.ts";
import type { Command } from "./command.ts";
import { contentName } from "./content-name.ts";
import { isColoured } from "./is-coloured.ts";
import { Misuse } from "./misuse.ts";

/** A text to be compared: what it is called, and what it says. */
type Side = { readonly name: string; readonly text: string; readonly file: string };

/** Shows what differs between two versions of a text. */
export const redline: Command = {
  name: "redline",
  summary: "Show what differs between two versions of a document",
  help: `Usage: npm run redline -- [options] <file> [<file>]

Compares a document with the version before it, or two files with each other, clause by clause and word by
word: [-deleted-] and {+inserted+}, in colour on a terminal.

  --from <revision>   compare the file as it was in a git revision (HEAD~1, main, a hash) …
  --to <revision>     … with the file as it was in another one, else with the file as it is
  --html <file>       write the redline as one HTML file instead

Exit code: 0 compared, 1 a text cannot be read, 2 called wrongly.`,
  options: { from: { type: "string" }, to: { type: "string" }, html: { type: "string" } },
  takesWords: true,
  async run({ from, to, html }, [file, other, ...more]) {
    if (file === undefined || more.length > 0)
      throw new Misuse("Unexpected number of files, expected one document, or two files");
    if (other !== undefined && (from ?? to) !== undefined)
      throw new Misuse(`Unexpected file ${other} beside --from and --to, expected one file`);
    if (to !== undefined && from === undefined)
      throw new Misuse("Unexpected --to without --from, expected both or --from alone");
    const sides =
      other !== undefined
        ? [onDisk(contentName(file)), onDisk(contentName(other))]
        : from === undefined
          ? await withPredecessor(file)
          : [await atRevision(file, String(from)), await atRevision(file, to as string)];
    const [before, after] = sides as [Side, Side];
    const readings = [before, after].map(readingOf);
    const [old, now] = readings;
    if (!old || !now) return 1;
    const found = redlineOf(old, now);
    const title = `${before.name} → ${after.name}`;
    if (typeof html === "string") {
      const { redlineDocument } = await import("./redline-document.tsx");
      writeFileSync(html, await redlineDocument(title, found));
    } else {
      const style = { hasColour: isColoured(), visible: visibleText };
      console.log([title, "", ...redlineLines(found, style)].join("\n"));
    }
    return 0;
  },
};

function onDisk(file: string): Side {
  const name = printedFile({ file }, contentFolderName());
  return { name, file, text: readFileSync(contentFile(file), "utf8") };
}

async function atRevision(path: string, revision: string | undefined): Promise<Side> {
  const file = contentName(path);
  if (revision === undefined) return onDisk(file);
  return { name: `${revision}:${path}`, file, text: await fileAtRevision(revision, file) };
}

/** A document and the version before its own; of a frozen file, the version before that. */
async function withPredecessor(path: string): Promise<Side[]> {
  const file = contentName(path);
  const content = await checkedContent();
  for (const { versions, document } of contentVersions(content)) {
    const at = versions.findIndex(
      ({ facts, date }) =>
        facts.file === file || (document.file === file && date === document.frontmatter.date),
    );
    const [before, after] = [versions[at - 1], versions[at]];
    if (before && after) return [before.facts.file, file].map(onDisk);
    if (after)
      throw new Misuse(`Unexpected first version ${path}, expected one with a version before it`);
  }
  throw new Misuse(`Unexpected file ${path}, expected a document of ${contentFolderName()}/`);
}

function readingOf({ file, text }: Side): Reading | undefined {
  const { document, diagnostics } = legalDocument(file, text);
  if (document) return reading(document.body, document.frontmatter.lang, document.bodyLine);
  for (const each of diagnostics)
    console.error(visibleText(diagnosticLine(each, contentFolderName())));
  return undefined;
}
