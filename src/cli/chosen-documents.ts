import type { CheckedContent } from "../io/checking/check-content.ts";
import { contentFolder, contentFolderName } from "../io/content/content-folder.ts";
import type { DocumentFacts } from "../legal/document/document-facts.ts";
import { pathChoice } from "./path-choice.ts";

/**
 * The documents that files, folders and globs name; all where none is given.
 *
 * @throws UsageError where one of them names no document
 */
export function chosenDocuments(
  { documents, diagnostics }: Pick<CheckedContent, "documents" | "diagnostics">,
  paths: readonly string[],
): DocumentFacts[] {
  const folder = { name: contentFolderName(), place: contentFolder() };
  // A document with errors cannot be read; what is wrong with it is told elsewhere.
  const files = [...documents, ...diagnostics].map(({ file }) => file);
  const isChosen = pathChoice(paths, files, folder);
  return documents.filter(({ file }) => isChosen(file));
}
