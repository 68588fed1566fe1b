import { writeFileSync } from "node:fs";
import { contentFolderName } from "../../io/content/content-folder.ts";
import { visibleText } from "../../legal/check/formats/visible-text.ts";
import { redlineLines } from "../../legal/redline/lines/redline-lines.ts";
import { contentVersions } from "../../legal/versions/content-versions.ts";
import { checkedContent } from "../checked-content.ts";
import type { Command } from "../command.ts";
import { contentName } from "../content-name.ts";
import { isColoured } from "../is-coloured.ts";
import { compared } from "../redlines/compared.ts";
import { type Side, sideAtRevision, sideOnDisk } from "../redlines/side.ts";
import { UsageError } from "../usage-error.ts";

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
  --into <folder>     with --from and no file: write a redline of every document that is not as it was then, an
                      HTML file each, and all of them as the Markdown of a comment, comment.md; it begins with what
                      became of frozen versions

Exit code: 0 compared, 1 a text cannot be read or a frozen version was changed or removed, 2 usage error.`,
  options: {
    from: { type: "string" },
    to: { type: "string" },
    html: { type: "string" },
    into: { type: "string" },
  },
  takesWords: true,
  async run({ from, to, html, into }, [file, other, ...more]) {
    if (typeof into === "string") {
      if (typeof from !== "string" || file !== undefined || (to ?? html) !== undefined)
        throw new UsageError("Unexpected words beside --into, expected --from alone");
      const { writeRedlines } = await import("../redlines/write-redlines.ts");
      return (await writeRedlines(from, into)) ? 0 : 1;
    }
    if (file === undefined || more.length > 0)
      throw new UsageError("Unexpected number of files, expected one document, or two files");
    if (other !== undefined && (from ?? to) !== undefined)
      throw new UsageError(`Unexpected file ${other} beside --from and --to, expected one file`);
    if (to !== undefined && from === undefined)
      throw new UsageError("Unexpected --to without --from, expected both or --from alone");
    const sides =
      other !== undefined
        ? [file, other].map(contentName).map(sideOnDisk)
        : from === undefined
          ? await withPredecessor(file)
          : await betweenRevisions(contentName(file), String(from), to as string | undefined);
    const [before, after] = sides as [Side, Side];
    const found = compared(before, after);
    if (!found) return 1;
    if (typeof html === "string") {
      const { redlineDocument } = await import("../redlines/redline-document.tsx");
      writeFileSync(html, await redlineDocument(found.title, found.redline));
    } else {
      const style = { hasColour: isColoured(), visible: visibleText };
      console.log([found.title, "", ...redlineLines(found.redline, style)].join("\n"));
    }
    return 0;
  },
};

async function betweenRevisions(file: string, from: string, to?: string): Promise<Side[]> {
  const after = to === undefined ? sideOnDisk(file) : sideAtRevision(file, to);
  return Promise.all([sideAtRevision(file, from), after]);
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
    if (before && after) return [before.facts.file, file].map(sideOnDisk);
    if (after)
      throw new UsageError(
        `Unexpected first version ${path}, expected one with a version before it`,
      );
  }
  throw new UsageError(`Unexpected file ${path}, expected a document of ${contentFolderName()}/`);
}
