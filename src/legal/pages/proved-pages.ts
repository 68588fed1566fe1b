import type { DocumentFacts } from "../document/document-facts.ts";
import type { DocumentVersions } from "../versions/document-versions.ts";
import { redlinePath } from "../versions/redline-path.ts";

/** A page whose article must show the words of a file, and no others. */
export type ProvedPage = {
  /** Relative to the content folder. */
  readonly file: string;
  readonly path: string;
  readonly wordsDigest: string;
  /** Of the blocks that the article must have; a redline has more of them. */
  readonly blocksDigest?: string;
  /** Whether it is the working file in force. The links of other versions lead into another day, when they may lead nowhere. */
  readonly isOfToday: boolean;
};

/** The pages of documents, of their versions, and of what changed: where a redline shows the new words, they are all there. */
export function provedPages(documents: readonly DocumentVersions[]): ProvedPage[] {
  return documents.flatMap((all) => {
    const { path } = all.document.frontmatter;
    const withWords = (facts: DocumentFacts, at: string): ProvedPage => ({
      file: facts.file,
      path: at,
      wordsDigest: facts.wordsDigest,
      isOfToday: facts === all.document && at === path && all.shown === all.live,
    });
    const proved = (facts: DocumentFacts, at: string): ProvedPage => ({
      ...withWords(facts, at),
      blocksDigest: facts.blocksDigest,
    });
    return [
      proved(all.page, path),
      ...all.versions.flatMap((version) => {
        const redline = redlinePath(all, version);
        return [
          ...(version.path === path ? [] : [proved(version.facts, version.path)]),
          ...(redline ? [withWords(version.facts, redline)] : []),
        ];
      }),
    ];
  });
}
