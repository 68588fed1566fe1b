import { contentFolderName } from "../io/content-folder.ts";
import { visibleText } from "../legal/check/formats/visible-text.ts";
import { diagnosticLine } from "../legal/document/diagnostic.ts";
import { legalDocument } from "../legal/document/legal-document.ts";
import { reading } from "../legal/markdown/reading.ts";
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
  if (document) {
    const { lang, title } = document.frontmatter;
    return { ...reading(document.body, lang, document.bodyLine), title };
  }
  for (const each of diagnostics)
    console.error(visibleText(diagnosticLine(each, contentFolderName())));
  return undefined;
}
