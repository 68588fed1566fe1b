import type { DocumentFacts } from "../../document/document-facts.ts";
import { newCorrections } from "./new-corrections.ts";

/** What is to be said of each correction that was published with the frozen version and is not in the working file any more. */
export function lostCorrections(document: DocumentFacts, frozen: DocumentFacts): string[] {
  return newCorrections(frozen, document).map(
    ({ date, note }) =>
      `Missing correction of ${date} (“${shown(note)}”), expected its entry as in ${frozen.file}`,
  );
}

function shown(note: string): string {
  return note.length > 40 ? `${note.slice(0, 39)}…` : note;
}
