import { readFileSync } from "node:fs";
import { contentFile, contentFolderName } from "../io/content-folder.ts";
import { stagedHtml } from "../io/staged-site.ts";
import { legalDocument } from "../legal/document/legal-document.ts";
import { firstDifference } from "../legal/integrity/first-difference.ts";
import { articleWords } from "../legal/integrity/page-facts.ts";
import type { DocumentPage } from "../legal/integrity/site-proof.ts";
import { parse } from "../legal/markdown/parse.ts";
import { textRuns } from "../legal/markdown/plain-text.ts";

/** Says where the words of a page first leave those of its Markdown. */
export function differenceMessage({ file, path }: DocumentPage): string {
  const { document } = legalDocument(file, readFileSync(contentFile(file), "utf8"));
  const runs = document ? textRuns(parse(document.body, document.bodyLine)) : [];
  const difference = firstDifference(runs, articleWords(stagedHtml(path)));
  const place = `${contentFolderName()}/${file}`;
  if (!difference)
    return `${place}:1:1: Unexpected change of the file during the build, expected none (proof)`;
  const { line, source, page } = difference;
  return `${place}:${line}:1: Unexpected words “${page}” on ${path}, expected “${source}” (proof)`;
}
