import type { DocumentFacts } from "../document/document-facts.ts";
import { isRelativeAddress, localTarget } from "../document/local-target.ts";
import type {
  AboutContext,
  ContentsContext,
  LanguageLink,
  LanguagesContext,
  NotFoundContext,
  SiteFacts,
} from "./page-context.ts";

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
 * @param mainLanguage the language of `/` and `/404.html`, where the site has it; else the first in sort order
 */
export function sitePages(
  documents: readonly DocumentFacts[],
  site: SiteFacts,
  mainLanguage: string,
): SitePage[] {
  const translations = translationsByWork(documents);
  const paths = new Map(documents.map(({ file, frontmatter }) => [file, frontmatter.path]));
  const byLanguage = new Map<string, DocumentFacts[]>();
  for (const document of documents) {
    const { lang } = document.frontmatter;
    const shelf = byLanguage.get(lang);
    if (shelf) shelf.push(document);
    else byLanguage.set(lang, [document]);
  }
  const languages = [...byLanguage.keys()].sort().map((lang) => ({ lang, path: `/${lang}` }));
  const main = byLanguage.has(mainLanguage) ? mainLanguage : languages[0]?.lang;
  return [
    ...documents.map((document): SitePage => aboutPage(document, site, translations, paths)),
    ...languages.flatMap(({ lang, path }): SitePage[] => [
      contentsPage(lang, byLanguage.get(lang) ?? [], site),
      { path: `${path}/404.html`, template: "not-found", context: { lang, site, home: path } },
    ]),
    { path: "/", template: "languages", context: { lang: main ?? "en", site, languages } },
    {
      path: "/404.html",
      template: "not-found",
      context: { lang: main ?? "en", site, home: main ? `/${main}` : "/" },
    },
  ];
}

function aboutPage(
  { file, frontmatter, links }: DocumentFacts,
  site: SiteFacts,
  translations: ReadonlyMap<string, readonly LanguageLink[]>,
  paths: ReadonlyMap<string, string>,
): SitePage {
  const { id, lang, path, title, description, date, image, imageStatus } = frontmatter;
  const context = {
    source: file,
    lang,
    site,
    title,
    description,
    date,
    hasPicture: image !== undefined && imageStatus !== false,
    translations: translations.get(id) ?? [],
    hrefs: hrefs(file, links, paths),
  };
  return { path, template: frontmatter.templateKey, context };
}

function contentsPage(
  lang: string,
  documents: readonly DocumentFacts[],
  site: SiteFacts,
): SitePage {
  const links = documents.map(({ frontmatter: { path, title, description, date } }) => ({
    path,
    title,
    description,
    date,
  }));
  links.sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    path: `/${lang}`,
    template: "contents",
    context: { lang, site, documents: links },
  };
}

/** The languages of each work, sorted by tag. */
function translationsByWork(documents: readonly DocumentFacts[]): Map<string, LanguageLink[]> {
  const works = new Map<string, LanguageLink[]>();
  for (const { frontmatter } of documents) {
    const { id, lang, path } = frontmatter;
    const work = works.get(id);
    if (work) work.push({ lang, path });
    else works.set(id, [{ lang, path }]);
  }
  for (const work of works.values()) work.sort((a, b) => (a.lang < b.lang ? -1 : 1));
  return works;
}

/** The addresses behind links to other Markdown files. */
function hrefs(
  file: string,
  links: DocumentFacts["links"],
  paths: ReadonlyMap<string, string>,
): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { url } of links) {
    if (!isRelativeAddress(url)) continue;
    const target = localTarget(file, url);
    const path = paths.get(target.file);
    if (path !== undefined) found[url] = target.fragment ? `${path}#${target.fragment}` : path;
  }
  return found;
}
