import type { Diagnostic } from "../document/diagnostic.ts";
import type { DocumentFacts } from "../document/document-facts.ts";
import { legalDocument } from "../document/legal-document.ts";
import type { SourceFile } from "../document/source-file.ts";
import { documentFacts } from "../markdown/document-facts.ts";
import { reading } from "../markdown/reading.ts";
import type { Report } from "./rule.ts";
import { rules } from "./rules.ts";

/** All that one file can say by itself: its facts, where it is a document, and its findings. Plain data. */
export type CheckedFile = {
  readonly facts?: DocumentFacts;
  readonly diagnostics: readonly Diagnostic[];
};

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Checks one file by the rules that see no other. The same bytes under the same name always give the same. */
export function checkFile(source: SourceFile): CheckedFile {
  const { file } = source;
  const diagnostics: Diagnostic[] = [];
  const reportFor =
    (rule: string): Report =>
    ({ line, column }, message, severity = "error") =>
      diagnostics.push({ file, line, column, severity, rule, message });

  for (const rule of rules) if (rule.scope === "file") rule.check(source, reportFor(rule.id));
  if (diagnostics.some(({ severity }) => severity === "error")) return { diagnostics };

  const text = decoder.decode(source.bytes);
  const { document, diagnostics: found } = legalDocument(file, text);
  diagnostics.push(...found);
  if (!document) return { diagnostics };

  const read = reading(document.body, document.frontmatter.lang, document.bodyLine);
  for (const rule of rules)
    if (rule.scope === "document") rule.check({ ...read, text }, reportFor(rule.id));
  return { facts: documentFacts(document, read), diagnostics };
}
