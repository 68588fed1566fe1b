import type { DocumentFacts } from "../../document/document-facts.ts";
import type { DocumentVersions } from "../../versions/document-versions.ts";

/** A page that shows a text, and what its bytes and words are. */
export type PublishedText = {
  readonly work: string;
  readonly language: string;
  readonly version: string;
  readonly path: string;
  readonly source: string;
  readonly sha256: { readonly markdown: string; readonly text: string; readonly words: string };
};

/** The texts that pages show: each document's at its path, and each version's under its date. */
export function manifestTexts(documents: readonly DocumentVersions[]): PublishedText[] {
  return documents.flatMap(({ document, page, shown, versions }) => {
    const { id, lang, path: own } = document.frontmatter;
    const text = (facts: DocumentFacts, version: string, path: string): PublishedText => ({
      work: id,
      language: lang,
      version,
      path,
      source: facts.file,
      sha256: {
        markdown: facts.bytesDigest,
        text: facts.textDigest,
        words: facts.wordsDigest,
      },
    });
    return [
      text(page, shown.date, own),
      ...versions
        .filter(({ path }) => path !== own)
        .map(({ facts, date, path }) => text(facts, date, path)),
    ];
  });
}
