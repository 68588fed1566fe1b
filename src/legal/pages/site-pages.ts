import type { DocumentFacts } from "../document/document-facts.ts";
import { aboutPage } from "./about-page.ts";
import { contentsPage, languagesPage } from "./list-pages.ts";
import { notFoundPage } from "./not-found-page.ts";
import type {
  AboutContext,
  ContentsContext,
  LanguagesContext,
  NotFoundContext,
  SiteFacts,
} from "./page-context.ts";
import { type PageSettings, shelf } from "./shelf.ts";

/** A page to be made: its address, the template that shows it and all it must know. */
export type SitePage =
  | { readonly path: string; readonly template: "about"; readonly context: AboutContext }
  | { readonly path: string; readonly template: "contents"; readonly context: ContentsContext }
  | { readonly path: string; readonly template: "languages"; readonly context: LanguagesContext }
  | { readonly path: string; readonly template: "not-found"; readonly context: NotFoundContext };

/**
 * All pages of the site. Nothing in them depends on the machine or the order of files.
 *
 * @param documents sorted by file
 */
export function sitePages(
  documents: readonly DocumentFacts[],
  site: SiteFacts,
  settings: PageSettings,
): SitePage[] {
  const all = shelf(documents, site, settings);
  const { mainLanguage } = all;
  return [
    ...all.works.flatMap((work) =>
      work.documents.map((document) => aboutPage(document, work, all)),
    ),
    ...all.lists.flatMap(({ lang, path }) => [
      contentsPage(lang, all),
      notFoundPage(`${path}/404.html`, lang, path, all),
    ]),
    languagesPage(all),
    notFoundPage("/404.html", mainLanguage ?? "en", mainLanguage ? `/${mainLanguage}` : "/", all),
  ];
}
