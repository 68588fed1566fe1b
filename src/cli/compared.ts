import { contentFolderName } from "../io/content-folder.ts";
import { visibleText } from "../legal/check/formats/visible-text.ts";
import { readingOrFinding } from "../legal/check/reading-or-finding.ts";
import { diagnosticLine } from "../legal/document/diagnostic.ts";
import { legalDocument } from "../legal/document/legal-document.ts";
import { type Redline, redline } from "../legal/versions/redline/redline.ts";
import type { TitledReading } from "../legal/versions/redline/title-part.ts";
import type { Side } from "./side.ts";

/** A redline, and what is compared with what. */
export type Compared = { readonly title: string; readonly redline: Redline };

/** The redline between two texts; where one cannot be read, why not is printed. */
export function compared(before: Side, after: Side): Compared | undefined {
  const [old, now] = [readingOf(before), readingOf(after)];
  return old && now && { title: `${before.name} → ${after.name}`, redline: redline(old, now) };
}

function readingOf({ file, text }: Side): TitledReading | undefined {
  const { document, diagnostics } = legalDocument(file, text);
  const read = document && readingOrFinding(document);
  if (read && !("message" in read)) return { ...read, title: document.frontmatter.title };
  for (const each of read ? [read] : diagnostics)
    console.error(visibleText(diagnosticLine(each, contentFolderName())));
  return undefined;
}
