import type { Root } from "mdast";
import type { Diagnostic } from "../document/diagnostic.ts";
import type { DocumentFacts } from "../document/document-facts.ts";
import { type LegalDocument, legalDocument } from "../document/legal-document.ts";
import type { SourceFile } from "../document/source-file.ts";
import { documentFacts } from "../markdown/document-facts.ts";
import { type Reading, reading } from "../markdown/reading.ts";
import type { Report } from "./rule.ts";
import { rules } from "./rules.ts";

/** All that one file can say by itself: its facts, where it is a document, and its findings. Plain data. */
export type CheckedFile = {
  readonly facts?: DocumentFacts;
  readonly diagnostics: readonly Diagnostic[];
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

  let read: Reading;
  try {
    read = reading(document.body, document.frontmatter.lang, document.bodyLine);
  } catch (error) {
    return { diagnostics: [...diagnostics, unreadable(document, error)] };
  }
  for (const rule of rules)
    if (rule.scope === "document") rule.check({ ...read, text }, reportFor(rule.id));
  const facts = documentFacts(document, read);
  keep?.(document.body, read.tree);
  return { facts, diagnostics };
}

/** Some nestings are too much for the parser, and so for the renderer: a note inside a link's brackets, or thousands of quotes. */
function unreadable({ file, bodyLine }: LegalDocument, error: unknown): Diagnostic {
  const said = error instanceof Error ? error.message : String(error);
  const [, line = bodyLine, column = 1] = /\((\d+):(\d+)-/.exec(said) ?? [];
  const message = `Unexpected Markdown (${said}), expected a text that can be read`;
  const at = { line: Number(line), column: Number(column) };
  return { file, ...at, severity: "error", rule: "file-readable", message };
}
