import { absoluteAddress } from "../document/addresses/absolute-address.ts";
import { exportLinks } from "../exports/export-links.ts";
import type { Work } from "../translations/works.ts";
import type { DocumentVersions, Version } from "../versions/document-versions.ts";
import { redlinePath } from "../versions/redline-path.ts";
import { languageLink } from "./language-link.ts";
import { linkedData } from "./linked-data.ts";
import { localHrefs } from "./local-hrefs.ts";
import type { AboutContext, PageMetadata } from "./page-context.ts";
import { metadataOf, type SiteIndex } from "./site-index.ts";
import type { SitePage } from "./site-page.ts";
import { versionLanguages } from "./version-languages.ts";
import { versionNotices } from "./version-notices.ts";
import { versionRelations } from "./version-relations.ts";

/** The page at a document's own path: the version in force. */
export function aboutPage(all: DocumentVersions, work: Work, index: SiteIndex): SitePage {
  const { shown, page, published, document } = all;
  const shownPage = { facts: page, published, path: document.frontmatter.path };
  return versionPage(all, shown, shownPage, work, index);
}

/** The pages of the versions that are kept under their dates. */
export function datedPages(all: DocumentVersions, work: Work, index: SiteIndex): SitePage[] {
  return all.versions
    .filter(({ path }) => path !== all.document.frontmatter.path)
    .map((version) => versionPage(all, version, version, work, index));
}

function versionPage(
  all: DocumentVersions,
  version: Version,
  { facts, published, path }: Pick<Version, "facts" | "published" | "path">,
  work: Work,
  index: SiteIndex,
): SitePage {
  const { lang, title, description, date, image, imageStatus, templateKey } = published.frontmatter;
  const translations = versionLanguages({ lang, path, date: version.date }, work, index.versions);
  // Where a work lacks the language that the site names, nobody said which of the others prevails.
  const prevailing = translations.find(
    (link) => link.lang === index.authoritativeLanguage && link.lang !== lang,
  );
  const redline = redlinePath(all, version);
  const context: AboutContext = {
    source: facts.file,
    lang,
    site: index.site,
    metadata: metadata(all, version, path, work, index),
    title,
    description,
    date,
    hasPicture: image !== undefined && imageStatus !== false,
    translations,
    ...(index.prevailingNotice && prevailing && { prevailing }),
    hrefs: localHrefs(published, index.paths),
    notices: versionNotices(all, version),
    corrections: published.frontmatter.corrections ?? [],
    versions: `${all.document.frontmatter.path}/versions`,
    ...(redline && { redline }),
    retiredIds: retiredIds(all, facts),
  };
  return { path, template: templateKey, context };
}

/** The retired ids that lead to a heading of these facts, but for those that are still ids there. */
function retiredIds({ document }: DocumentVersions, { headings, anchors }: Version["facts"]) {
  const own = new Set([...headings.map(({ id }) => id), ...anchors]);
  const retired = Object.entries(document.frontmatter.aliases?.ids ?? {});
  return Object.fromEntries(retired.filter(([old, id]) => !own.has(old) && own.has(id)));
}

/**
 * Search engines find the version in force at the document's path alone: its copy under a date names that path as its address,
 * and versions that do not apply are left out.
 */
function metadata(
  all: DocumentVersions,
  version: Version,
  path: string,
  work: Work,
  index: SiteIndex,
): PageMetadata {
  const { frontmatter } = all.document;
  const relations = versionRelations(all, version, path);
  if (path !== frontmatter.path) {
    const links = [...relations, ...(index.policies.get(frontmatter.lang) ?? [])];
    const { url } = index.site;
    const own = { links, ...(url && { address: absoluteAddress(url, path) }) };
    if (version !== all.live) return { ...own, isHidden: true };
    return { ...own, ...(url && { canonical: absoluteAddress(url, frontmatter.path) }) };
  }
  const translations = work.documents.map(languageLink);
  const findable = { path, translations, fallback: work.authoritative.frontmatter.path };
  const found = metadataOf(findable, frontmatter.lang, index);
  return {
    ...found,
    links: [...found.links, ...relations, ...exportLinks(all, index.site.url)],
    linkedData: linkedData(all.published.frontmatter, index.site),
  };
}
