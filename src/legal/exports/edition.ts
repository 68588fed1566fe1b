import { codeUnitOrder } from "../document/code-unit-order.ts";
import { type Work, works } from "../translations/works.ts";
import type { DocumentVersions } from "../versions/document-versions.ts";
import { replacedDigests } from "../versions/freezing/replaced-digests.ts";

/** Whose site is exported. */
export type ExportedSite = {
  readonly name: string;
  readonly publisher?: string;
  /** Where the site lives, without a slash at its end. Forms that need absolute addresses are not made without it. */
  readonly url?: string;
  /** The path it lives below on its host; empty at the root. */
  readonly base?: string;
};

/** A work with the versions of each of its documents, in the order of its languages. */
export type WorkVersions = {
  readonly work: Work;
  readonly documents: readonly DocumentVersions[];
  /** Those of the text that prevails. */
  readonly authoritative: DocumentVersions;
};

/** All that exports are made from, gathered once. */
export type Edition = {
  readonly site: ExportedSite;
  /** The day by which versions are in force, YYYY-MM-DD. */
  readonly day: string;
  /** The language of what is of no document. */
  readonly lang: string;
  readonly works: readonly WorkVersions[];
  /** The digests of the bytes that corrections replaced, by frozen file, oldest first. */
  readonly replaced: ReadonlyMap<string, readonly string[]>;
};

/** What is published on a day. */
type Published = {
  /** As they are on the day. */
  readonly documents: readonly DocumentVersions[];
  /** Of every Markdown file. */
  readonly digests: ReadonlyMap<string, string>;
  readonly day: string;
};

/**
 * Gathers what exports are made from.
 *
 * @param main the language that prevails where a work has it
 */
export function edition(
  { documents, digests, day }: Published,
  site: ExportedSite,
  main: string,
): Edition {
  const byFile = new Map(documents.map((each) => [each.document.file, each]));
  const published = documents.map((each) => each.published);
  const languages = published.map(({ frontmatter }) => frontmatter.lang).sort(codeUnitOrder);
  return {
    site,
    day,
    lang: languages.includes(main) ? main : (languages[0] ?? "en"),
    works: works(published, main).map((work) => ({
      work,
      documents: work.documents.map(({ file }) => byFile.get(file) as DocumentVersions),
      authoritative: byFile.get(work.authoritative.file) as DocumentVersions,
    })),
    replaced: replacedDigests(digests),
  };
}
