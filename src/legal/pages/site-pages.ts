import type { Work } from "../translations/works.ts";
import type { DocumentVersions } from "../versions/document-versions.ts";
import { aboutPage, datedPages } from "./about-page.ts";
import { contentsPage, languagesPage } from "./list-pages.ts";
import { notFoundPage } from "./not-found-page.ts";
import { redlinePages } from "./redline-pages.ts";
import type { SiteFacts } from "./site-facts.ts";
import { type PageSettings, type SiteIndex, siteIndex } from "./site-index.ts";
import type { SitePage } from "./site-page.ts";
import { versionsPage } from "./versions-page.ts";

/**
 * All pages of the site. Nothing in them depends on the machine or the order of files.
 *
 * @param documents sorted by file
 */
export function sitePages(
  documents: readonly DocumentVersions[],
  site: SiteFacts,
  settings: PageSettings,
): SitePage[] {
  const all = siteIndex(documents, site, settings);
  const { mainLanguage } = all;
  return [
    ...all.works.flatMap((work) =>
      work.documents.flatMap(({ file }) => documentPages(all.versions.get(file), work, all)),
    ),
    ...all.lists.flatMap(({ lang, path }) => [
      contentsPage(lang, all),
      notFoundPage(`${path}/404.html`, lang, path, all),
    ]),
    languagesPage(all),
    notFoundPage("/404.html", mainLanguage ?? "en", mainLanguage ? `/${mainLanguage}` : "/", all),
  ];
}

/** A document, its versions under their dates, the list of them, and what changed from one to the next. */
function documentPages(
  document: DocumentVersions | undefined,
  work: Work,
  all: SiteIndex,
): SitePage[] {
  if (!document) return [];
  return [
    aboutPage(document, work, all),
    ...datedPages(document, work, all),
    versionsPage(document, work, all),
    ...redlinePages(document, all),
  ];
}
