import type { DocumentFacts } from "../document/document-facts.ts";
import type { Work } from "../translations/works.ts";
import type { DocumentVersions } from "../versions/document-versions.ts";
import type { DocumentLink, ListedDocument } from "./page-context.ts";

/**
 * A document of a work as lists show it.
 *
 * @param versions the versions of each document, by file
 */
export function listedDocument(
  { file, frontmatter }: DocumentFacts,
  { documents }: Work,
  versions: ReadonlyMap<string, DocumentVersions>,
): ListedDocument {
  const { description, date } = frontmatter;
  const { shown, withdrawn } = versions.get(file) ?? {};
  return {
    ...documentLink(frontmatter),
    description,
    date,
    state: shown?.state ?? "live",
    ...(withdrawn && { withdrawn }),
    translations: documents.map((each) => documentLink(each.frontmatter)),
  };
}

/** The document of a work in a language, where there is one. */
export function documentIn(lang: string, { documents }: Work): DocumentFacts | undefined {
  return documents.find(({ frontmatter }) => frontmatter.lang === lang);
}

function documentLink({ lang, path, title }: DocumentFacts["frontmatter"]): DocumentLink {
  return { lang, path, title };
}
