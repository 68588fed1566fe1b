import { checkFile } from "../../src/legal/check/check-file.ts";
import { readingOrFinding } from "../../src/legal/check/readings/reading-or-finding.ts";
import { legalDocument } from "../../src/legal/document/legal-document.ts";
import { remarkTree } from "../../src/legal/markdown/parsing/remark-tree.ts";
import { renderedHtml } from "../../src/legal/markdown/rendered-for-test.ts";
import { secondReading } from "../../src/legal/second-reader/second-reading.ts";
import { documentText } from "../texts/document-text.ts";

/** What reads a text. All but the first are only given what the check can read. */
export type Subject = readonly [name: string, read: (body: string) => void];

/** All that must come to an end in time: a reader more is a line more. */
export const subjects: readonly Subject[] = [
  ["check", (body) => checkFile({ file, bytes: encoder.encode(documentText(path, body)) })],
  ["remark", remarkTree],
  ["second reader", (body) => secondReading(body)],
  ["page", (body) => renderedHtml(body, "en")],
];

const path = "/en/legal/a";
const file = "en/legal/a.md";
const encoder = new TextEncoder();

/** Whether a text gets further than the counts of the check. */
export function isReadable(body: string): boolean {
  const { document } = legalDocument(file, documentText(path, body));
  return document !== undefined && !("message" in readingOrFinding(document));
}
