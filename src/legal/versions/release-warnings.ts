import type { DocumentFacts } from "../document/document-facts.ts";
import { frozenFile, frozenName } from "../document/frozen-name.ts";
import { frozenByDocument } from "./document-versions.ts";
import type { FrozenFault } from "./frozen-faults.ts";

/**
 * What whoever releases documents should know of them: words that nobody will see, for a version with a later date is in force
 * already, and words that a correction would bring into the frozen version.
 *
 * @param frozen the facts of all frozen files
 * @param day YYYY-MM-DD
 */
export function releaseWarnings(
  documents: readonly DocumentFacts[],
  frozen: readonly DocumentFacts[],
  day: string,
): FrozenFault[] {
  const byDocument = frozenByDocument(frozen);
  return documents.flatMap((document) => {
    const message = warning(document, byDocument.get(document.file) ?? [], day);
    return message === undefined
      ? []
      : [{ file: document.file, at: document.positions.date, message }];
  });
}

function warning(
  { file, frontmatter: { date }, wordsDigest }: DocumentFacts,
  frozen: readonly DocumentFacts[],
  day: string,
): string | undefined {
  const current = frozen.find((each) => each.file === frozenFile(file, date));
  if (current)
    return current.wordsDigest === wordsDigest
      ? undefined
      : `Unexpected words that differ from those of ${current.file}, expected a new date, or npm run release -- --correct`;
  const dates = frozen.map((each) => frozenName(each.file)?.date ?? "");
  const later = dates
    .filter((each) => each > date && each <= day)
    .sort()
    .at(-1);
  return later === undefined
    ? undefined
    : `Unexpected date ${date} before that of ${frozenFile(file, later)}, expected a later one: no page will show this version as the one in force`;
}
