import { contentFolderName } from "../io/content-folder.ts";
import { visibleText } from "../legal/check/formats/visible-text.ts";
import { diagnosticLine } from "../legal/document/diagnostic.ts";
import { legalDocument } from "../legal/document/legal-document.ts";
import { type Reading, reading } from "../legal/markdown/reading.ts";
import { type Redline, redline } from "../legal/versions/redline/redline.ts";
import type { Side } from "./side.ts";

/** A redline, and what is compared with what. */
export type Compared = { readonly title: string; readonly redline: Redline };

/** The redline between two texts; where one cannot be read, why not is printed. */
export function compared(before: Side, after: Side): Compared | undefined {
  const [old, now] = [readingOf(before), readingOf(after)];
  return old && now && { title: `${before.name} → ${after.name}`, redline: redline(old, now) };
}

function readingOf({ file, text }: Side): Reading | undefined {
  const { document, diagnostics } = legalDocument(file, text);
  if (document) return reading(document.body, document.frontmatter.lang, document.bodyLine);
  for (const each of diagnostics)
    console.error(visibleText(diagnosticLine(each, contentFolderName())));
  return undefined;
}
