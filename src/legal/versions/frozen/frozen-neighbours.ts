import { codeUnitOrder } from "../../document/code-unit-order.ts";
import type { DocumentFacts } from "../../document/document-facts.ts";
import { frozenDate } from "./frozen-date.ts";

/** The frozen versions that the words of a working file are compared with. */
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
  { frontmatter: { date } }: Pick<DocumentFacts, "frontmatter">,
  frozen: readonly DocumentFacts[] = [],
): FrozenNeighbours | undefined {
  const dated = frozen.map((facts) => [frozenDate(facts), facts] as const);
  const sorted = dated.sort(([a], [b]) => codeUnitOrder(a, b));
  const newest = sorted.at(-1)?.[1];
  if (!newest) return undefined;
  return {
    same: sorted.find(([own]) => own === date)?.[1],
    before: sorted.findLast(([own]) => own < date)?.[1],
    newest,
  };
}
