import type { DocumentFacts } from "../document/document-facts.ts";
import type { Work } from "../translations/works.ts";
import type { DocumentLink, ListedDocument } from "./page-context.ts";

/** A document of a work as lists show it. */
export function listedDocument(
  { frontmatter }: DocumentFacts,
  { documents }: Work,
): ListedDocument {
  const { description, date } = frontmatter;
  return {
    ...documentLink(frontmatter),
    description,
    date,
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
