import type { Root } from "mdast";
import type { Diagnostic } from "../document/diagnostic.ts";
import type { DocumentFacts } from "../document/document-facts.ts";
import { legalDocument } from "../document/legal-document.ts";
import { frozenName } from "../document/names/frozen-name.ts";
import type { SourceFile } from "../document/source-file.ts";
import { sha256 } from "../document/words.ts";
import { documentFacts } from "../markdown/document-facts.ts";
import { secondReading } from "../second-reader/second-reading.ts";
import { checkedDocument } from "./checked-document.ts";
import { finding } from "./finding.ts";
import { frozenFindings } from "./frozen/frozen-findings.ts";
import { readingOrFinding } from "./readings/reading-or-finding.ts";
import { shownBlocks } from "./readings/shown-blocks.ts";
import type { Report, Rule } from "./rule.ts";
import { fileReadable } from "./rules/file-readable.ts";
import { rules } from "./rules.ts";

/** All that one file can say by itself: its facts, where it is a document or a frozen version, and its findings. Plain data. */
export type CheckedFile = {
  readonly facts?: DocumentFacts;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the check was given up. Another machine, or this one at another time, may come to its end. */
  readonly isUnfinished?: true;
};

/** What may be done with a tree after the check. */
export type KeepTree = (markdown: string, tree: Root) => void;

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Checks one file by the rules that see no other. The same bytes under the same name always give the same.
 *
 * @param keep is given the tree of a document's text once all is read from it
 */
export function checkFile(source: SourceFile, keep?: KeepTree): CheckedFile {
  const { file } = source;
  const frozen = frozenName(file);
  // Bytes that an erratum replaced are kept, and neither read nor shown.
  if (frozen?.replaced !== undefined) return { diagnostics: [] };
  // A rule that came later must not block publishing for ever.
  const isApplied = ({ id }: Rule) => !frozen || id === fileReadable.id;
  const diagnostics: Diagnostic[] = [];
  const reportFor =
    (rule: Rule): Report =>
    (at, message, details) =>
      diagnostics.push(finding(rule, file, at, message, details));

  for (const rule of rules)
    if (rule.scope === "file" && isApplied(rule)) rule.check(source, reportFor(rule));
  if (diagnostics.some(isError)) return { diagnostics };

  const text = decoder.decode(source.bytes);
  const { document, diagnostics: found } = legalDocument(file, text);
  diagnostics.push(...(frozen ? found.filter(isError) : found));
  if (!document) return { diagnostics };

  const read = readingOrFinding(document);
  if ("message" in read) return { diagnostics: [...diagnostics, read] };
  const blocks = secondReading(document.body, document.bodyLine);
  const checked = checkedDocument(document, read, text, blocks);
  const shown = shownBlocks(document, checked.ownBlocks, blocks);
  if (frozen) diagnostics.push(...frozenFindings(checked, shown, file, document.bodyLine));
  else
    for (const rule of rules) if (rule.scope === "document") rule.check(checked, reportFor(rule));
  const facts = documentFacts(
    { ...document, bytesDigest: sha256(source.bytes) },
    read,
    checked.passages,
    shown,
  );
  keep?.(document.body, read.tree);
  return { facts, diagnostics };
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}
