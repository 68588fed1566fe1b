import { absoluteAddress } from "../document/addresses/absolute-address.ts";
import type { DocumentVersions, Version } from "../versions/document-versions.ts";
import { redlinePath } from "../versions/redline-path.ts";
import type { FeedEntry } from "./atom-feed.ts";
import { feedId } from "./feed-id.ts";

/** An entry about the version of a date. */
export type VersionEntry = FeedEntry & { readonly date: string };

/**
 * The versions of a document as a feed tells them, newest first. One that is coming is told as soon as it is known, but no entry
 * may be dated ahead, and nothing says when it became known: until its own day it bears the date of the version in force. A
 * document of which none was ever in force has no such date, and so no entries yet.
 */
export function versionEntries(all: DocumentVersions, site: string, day: string): VersionEntry[] {
  const { live, versions } = all;
  if (!live) return [];
  return versions
    .map((version) => {
      const isComing = version.date > live.date;
      return versionEntry(all, version, (isComing ? live : version).date, site, day);
    })
    .reverse();
}

function versionEntry(
  all: DocumentVersions,
  version: Version,
  from: string,
  site: string,
  day: string,
): VersionEntry {
  const { id, lang } = all.document.frontmatter;
  const { title, changes, description, corrections = [] } = version.frontmatter;
  const corrected = corrections.filter(({ date }) => date <= day);
  const redline = redlinePath(all, version);
  return {
    id: feedId(site, id, lang, version.date),
    lang,
    title: `${title} (${version.date})`,
    summary: [
      changes ?? description,
      ...corrected.map(({ date, note }) => `${date}: ${note}`),
    ].join("\n"),
    updated: [from, ...corrected.map(({ date }) => date)].reduce((a, b) => (a > b ? a : b)),
    page: absoluteAddress(site, version.path),
    ...(redline !== undefined && { related: absoluteAddress(site, redline) }),
    date: version.date,
  };
}
