import { patienceWith } from "../../io/checking/patience-with.ts";
import { withinTime } from "../../io/checking/within-time.ts";
import { contentFolderName } from "../../io/content/content-folder.ts";
import { visibleText } from "../../legal/check/formats/visible-text.ts";
import { readingOrFinding } from "../../legal/check/readings/reading-or-finding.ts";
import { uncheckedFile } from "../../legal/check/readings/unchecked-file.ts";
import { type Diagnostic, diagnosticLine } from "../../legal/document/diagnostic.ts";
import { legalDocument } from "../../legal/document/legal-document.ts";
import { type Redline, redline } from "../../legal/redline/redline.ts";
import type { TitledReading } from "../../legal/redline/title-part.ts";
import type { Side } from "./side.ts";

/** A redline, and what is compared with what. */
export type Compared = { readonly title: string; readonly redline: Redline };

/** The redline between two texts; where one cannot be read, why not is printed. */
export function compared(before: Side, after: Side): Compared | undefined {
  const [old, now] = [readingOf(before), readingOf(after)];
  if (!old || !now) return undefined;
  const patience = patienceWith(before.text.length + after.text.length);
  const made = withinTime(patience, () => redline(old, now));
  if (made) return { title: `${before.name} → ${after.name}`, redline: made };
  console.error(
    visibleText(
      `${after.name}: Unexpected text that takes too long to compare with ${before.name}, expected shorter paragraphs`,
    ),
  );
  return undefined;
}

function readingOf({ file, text }: Side): TitledReading | undefined {
  const read =
    withinTime(patienceWith(text.length), () => readingOrFindings(file, text)) ??
    uncheckedFile({ file, bytes: new TextEncoder().encode(text) }).diagnostics;
  if (!("length" in read)) return read;
  for (const each of read) console.error(visibleText(diagnosticLine(each, contentFolderName())));
  return undefined;
}

function readingOrFindings(file: string, text: string): TitledReading | readonly Diagnostic[] {
  const { document, diagnostics } = legalDocument(file, text);
  if (!document) return diagnostics;
  const read = readingOrFinding(document);
  return "message" in read ? [read] : { ...read, title: document.frontmatter.title };
}
