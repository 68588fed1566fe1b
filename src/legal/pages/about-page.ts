import type { DocumentFacts } from "../document/document-facts.ts";
import type { Work } from "../translations/works.ts";
import { linkedData } from "./linked-data.ts";
import { localHrefs } from "./local-hrefs.ts";
import type { AboutContext } from "./page-context.ts";
import { metadataOf, type Shelf } from "./shelf.ts";
import type { SitePage } from "./site-pages.ts";

/** The page of a document. */
export function aboutPage(document: DocumentFacts, work: Work, shelf: Shelf): SitePage {
  const { frontmatter, file } = document;
  const { lang, path, title, description, date, image, imageStatus, templateKey } = frontmatter;
  const translations = work.documents.map(languageLink);
  const prevailing = languageLink(work.authoritative);
  // Where a work lacks the language that the site names, nobody said which of the others prevails.
  const isNamed =
    prevailing.lang === shelf.authoritativeLanguage && document !== work.authoritative;
  const findable = { path, translations, fallback: prevailing.path };
  const context: AboutContext = {
    source: file,
    lang,
    site: shelf.site,
    metadata: {
      ...metadataOf(findable, lang, shelf),
      linkedData: linkedData(frontmatter, shelf.site),
    },
    title,
    description,
    date,
    hasPicture: image !== undefined && imageStatus !== false,
    translations,
    ...(shelf.prevailingNotice && isNamed && { prevailing }),
    hrefs: localHrefs(document, shelf.paths),
  };
  return { path, template: templateKey, context };
}

function languageLink({ frontmatter: { lang, path } }: DocumentFacts) {
  return { lang, path };
}
