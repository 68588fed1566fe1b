import { absoluteAddress } from "../document/addresses/absolute-address.ts";
import { codeUnitOrder } from "../document/code-unit-order.ts";
import type { SiteFile } from "../document/names/site-file.ts";
import type { DocumentVersions } from "../versions/document-versions.ts";
import { atomFeed, type Feed } from "./atom-feed.ts";
import type { Edition } from "./edition.ts";
import { feedId } from "./feed-id.ts";
import { type VersionEntry, versionEntries } from "./version-entries.ts";

/** What feeds differ in; paths from the root. */
type Told = Pick<Feed, "id" | "lang" | "title"> & {
  readonly folder: string;
  readonly page: string;
  readonly entries: readonly VersionEntry[];
};

/**
 * A feed of all versions, and one of those of each document. Nothing where the site does not know its address: readers of feeds
 * keep entries far from where they found them. What would be empty is not made.
 */
export function feeds(edition: Edition): SiteFile[] {
  const { url } = edition.site;
  if (url === undefined) return [];
  const documents = edition.works.flatMap((work) => work.documents);
  const each = documents.map((all) => documentFeed(all, edition, url));
  return [siteFeed(each, edition, url), ...each]
    .filter(({ entries }) => entries.length > 0)
    .map((told) => feedFile(told, edition, url));
}

/** Where a feed stands: the site's own at the root, a document's below its path. */
export function feedPath(folder = ""): string {
  return `${folder}/feed.atom`;
}

function documentFeed(all: DocumentVersions, { site, day }: Edition, url: string): Told {
  const { id, lang, path } = all.document.frontmatter;
  return {
    id: feedId(url, id, lang),
    lang,
    title: `${all.published.frontmatter.title} – ${site.name}`,
    folder: path,
    page: `${path}/versions`,
    entries: versionEntries(all, url, day),
  };
}

function siteFeed(each: readonly Told[], { site, lang }: Edition, url: string): Told {
  const entries = each
    .flatMap((told) => told.entries)
    .sort((a, b) => codeUnitOrder(b.date, a.date) || codeUnitOrder(a.page, b.page));
  return { id: feedId(url), lang, title: site.name, folder: "", page: "/", entries };
}

function feedFile(told: Told, { site }: Edition, url: string): SiteFile {
  const { folder, page, ...feed } = told;
  const text = atomFeed({
    ...feed,
    self: absoluteAddress(url, feedPath(folder)),
    page: absoluteAddress(url, page),
    author: { name: site.publisher ?? site.name, address: absoluteAddress(url, "/") },
  });
  return { name: feedPath(folder).slice(1), text };
}
