import { codeUnitOrder } from "../document/code-unit-order.ts";
import type { DocumentFacts } from "../document/document-facts.ts";
import type { DocumentKind } from "../document/fields/frontmatter-schema.ts";
import { documentKind } from "./document-kind.ts";

/** A legal text in all its languages. */
export type Work = {
  readonly id: string;
  /** Sorted by language tag. */
  readonly documents: readonly DocumentFacts[];
  /** The document whose text prevails. */
  readonly authoritative: DocumentFacts;
  readonly kind: DocumentKind;
};

/**
 * Joins documents by `id`, whatever their paths. Works are sorted by the path of the text that prevails.
 *
 * @param authoritativeLanguage the language that prevails where a work has it, else the first of its languages in sort order
 */
export function works(documents: readonly DocumentFacts[], authoritativeLanguage: string): Work[] {
  const byId = new Map<string, DocumentFacts[]>();
  for (const document of documents) {
    const { id } = document.frontmatter;
    const work = byId.get(id);
    if (work) work.push(document);
    else byId.set(id, [document]);
  }
  const found = [...byId].map(([id, unsorted]) => {
    const sorted = unsorted.sort((a, b) => codeUnitOrder(a.frontmatter.lang, b.frontmatter.lang));
    const own = sorted.find(({ frontmatter }) => frontmatter.lang === authoritativeLanguage);
    const authoritative = own ?? (sorted[0] as DocumentFacts);
    return { id, documents: sorted, authoritative, kind: documentKind(sorted) };
  });
  return found.sort((a, b) =>
    codeUnitOrder(a.authoritative.frontmatter.path, b.authoritative.frontmatter.path),
  );
}
