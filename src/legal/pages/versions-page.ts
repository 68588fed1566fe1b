import { feedPath } from "../exports/feeds.ts";
import type { Work } from "../translations/works.ts";
import type { DocumentVersions, Version } from "../versions/document-versions.ts";
import { redlinePath } from "../versions/redline-path.ts";
import { languageLink } from "./language-link.ts";
import type { ListedVersion, VersionsContext } from "./page-context.ts";
import { metadataOf, type SiteIndex } from "./site-index.ts";
import type { SitePage } from "./site-page.ts";
import { versionNotices } from "./version-notices.ts";

/** The list of all versions of a document. */
export function versionsPage(all: DocumentVersions, work: Work, index: SiteIndex): SitePage {
  const { lang, path: document } = all.document.frontmatter;
  const path = `${document}/versions`;
  const lists = work.documents
    .map(languageLink)
    .map((link) => ({ ...link, path: `${link.path}/versions` }));
  const fallback = `${work.authoritative.frontmatter.path}/versions`;
  const context: VersionsContext = {
    lang,
    site: index.site,
    metadata: metadataOf({ path, translations: lists, fallback }, lang, index),
    title: all.published.frontmatter.title,
    document,
    ...(index.site.url !== undefined && all.live && { feed: encodeURI(feedPath(document)) }),
    notices: versionNotices(all, undefined),
    list: all.versions.map((version) => listedVersion(all, version)).reverse(),
  };
  return { path, template: "versions", context };
}

function listedVersion(all: DocumentVersions, version: Version): ListedVersion {
  const { date, path } = version;
  const { changes, corrections = [] } = version.frontmatter;
  const state = listedState(all, version);
  const redline = redlinePath(all, version);
  return {
    date,
    path,
    ...(state && { state }),
    ...(changes && { changes }),
    corrections,
    ...(redline && { redline }),
  };
}

/** What was in force ended with its document, and what was to be never comes. */
function listedState({ live }: DocumentVersions, version: Version): ListedVersion["state"] {
  if (version.state !== "withdrawn") return version.state;
  return version === live ? "superseded" : undefined;
}
