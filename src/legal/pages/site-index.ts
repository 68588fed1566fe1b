import { codeUnitOrder } from "../document/code-unit-order.ts";
import { type Work, works } from "../translations/works.ts";
import type { DocumentVersions } from "../versions/document-versions.ts";
import type { HeadLink, LanguageLink, PageMetadata } from "./page-context.ts";
import { type Findable, pageMetadata, policyLinks } from "./page-metadata.ts";
import type { SiteFacts } from "./site-facts.ts";

/** What the site decides for all its pages. */
export type PageSettings = {
  /**
   * The language that prevails where a work has it, else the first of its languages in sort order; likewise the language of `/`
   * and `/404.html`.
   */
  readonly authoritativeLanguage: string;
  /** Whether a translation says that it is one. */
  readonly prevailingNotice: boolean;
};

/** All that pages are made from, gathered once. */
export type SiteIndex = PageSettings & {
  readonly site: SiteFacts;
  /** Each document as its version in force says it. */
  readonly works: readonly Work[];
  /** The versions of each document, by file. */
  readonly versions: ReadonlyMap<string, DocumentVersions>;
  /** The list of each language, sorted by tag. */
  readonly lists: readonly LanguageLink[];
  /** The language of the pages that are of no language. */
  readonly mainLanguage: string | undefined;
  /** The paths of documents, by file. */
  readonly paths: ReadonlyMap<string, string>;
  /** What the head of every page of a language links to. */
  readonly policies: ReadonlyMap<string, readonly HeadLink[]>;
};

/** Gathers what pages are made from. */
export function siteIndex(
  versions: readonly DocumentVersions[],
  site: SiteFacts,
  settings: PageSettings,
): SiteIndex {
  const { authoritativeLanguage: main, prevailingNotice } = settings;
  const documents = versions.map(({ published }) => published);
  const languages = [...new Set(documents.map(({ frontmatter }) => frontmatter.lang))];
  languages.sort(codeUnitOrder);
  const all = works(documents, main);
  return {
    authoritativeLanguage: main,
    prevailingNotice,
    site,
    works: all,
    versions: new Map(versions.map((each) => [each.document.file, each])),
    lists: languages.map((lang) => ({ lang, path: `/${lang}` })),
    mainLanguage: languages.includes(main) ? main : languages[0],
    paths: new Map(documents.map(({ file, frontmatter }) => [file, frontmatter.path])),
    policies: new Map(languages.map((lang) => [lang, policyLinks(all, lang)])),
  };
}

/** What a page of a language tells machines. */
export function metadataOf(
  page: Findable,
  lang: string,
  { site, policies }: SiteIndex,
): Pick<PageMetadata, "canonical" | "links"> {
  return pageMetadata(page, policies.get(lang) ?? [], site.url);
}
