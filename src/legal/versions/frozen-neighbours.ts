import type { DocumentFacts } from "../document/document-facts.ts";
import { frozenDate } from "./frozen-date.ts";

/** The frozen versions that the words of a working file are held against. */
export type FrozenNeighbours = {
  /** The one of its own date. */
  readonly same: DocumentFacts | undefined;
  /** The last one before its date. */
  readonly before: DocumentFacts | undefined;
  /** The newest of all. */
  readonly newest: DocumentFacts;
};

/** Where a document stands among its own frozen versions; nothing where it has none. */
export function frozenNeighbours(
  document: DocumentFacts,
  frozen: readonly DocumentFacts[] = [],
): FrozenNeighbours | undefined {
  const { date } = document.frontmatter;
  const newest = latest(frozen);
  if (!newest) return undefined;
  return {
    same: frozen.find((each) => frozenDate(each) === date),
    before: latest(frozen.filter((each) => frozenDate(each) < date)),
    newest,
  };
}

function latest(versions: readonly DocumentFacts[]): DocumentFacts | undefined {
  return versions.reduce<DocumentFacts | undefined>(
    (found, each) => (found && frozenDate(found) > frozenDate(each) ? found : each),
    undefined,
  );
}
