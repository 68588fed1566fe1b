import type { Work } from "../translations/works.ts";
import type { DocumentVersions } from "../versions/document-versions.ts";
import { languageLink } from "./language-link.ts";
import type { LanguageLink } from "./page-context.ts";

/**
 * Where the page of a version leads in each language. A document's own page leads to the others' own pages; a page under a date
 * leads to itself and to their versions of that date. A language that has none leads to the text that it has today, with the
 * date of that.
 *
 * @param versions the versions of each document, by file
 */
export function versionLanguages(
  page: LanguageLink & { readonly date: string },
  { documents }: Work,
  versions: ReadonlyMap<string, DocumentVersions>,
): LanguageLink[] {
  if (documents.some(({ frontmatter }) => frontmatter.path === page.path))
    return documents.map(languageLink);
  return documents.map((document) => {
    const { lang, path } = languageLink(document);
    if (lang === page.lang) return { lang, path: page.path };
    const same = versions
      .get(document.file)
      ?.versions.find((version) => version.date === page.date);
    return same ? { lang, path: same.path } : { lang, path, date: document.frontmatter.date };
  });
}
