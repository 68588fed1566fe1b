import { absoluteAddress } from "../document/addresses/absolute-address.ts";
import type { DocumentVersions } from "../versions/document-versions.ts";
import type { ExportedDocument, ExportedVersion } from "./documents-schema.ts";
import type { WorkVersions } from "./edition.ts";
import { type ExportingSite, exportedVersions } from "./exported-versions.ts";
import { lastMaterial } from "./last-material.ts";

/** A document as machines are told of it. */
export function exportedDocument(
  all: DocumentVersions,
  { work, documents, authoritative }: WorkVersions,
  site: ExportingSite,
): ExportedDocument {
  const { lang, path } = all.document.frontmatter;
  const versions = exportedVersions(all, site);
  const at = all.versions.indexOf(all.shown);
  const { path: _, url: __, ...shown } = versions[at] as ExportedVersion;
  return {
    work: work.id,
    language: lang,
    authoritativeLanguage: authoritative.document.frontmatter.lang,
    kind: work.kind,
    title: all.published.frontmatter.title,
    path,
    url: absoluteAddress(site.address, path),
    ...shown,
    acceptance: `${work.id}@${shown.version}`,
    lastMaterial: lastMaterial(all, authoritative) ?? null,
    withdrawn: all.withdrawn ?? null,
    previous: neighbour(versions[at - 1]),
    next: neighbour(versions[at + 1]),
    versions: versions.reverse(),
    languages: documents.map((each) => translation(each, site.address)),
  };
}

function neighbour(version: ExportedVersion | undefined): ExportedDocument["previous"] {
  return version ? { version: version.version, path: version.path, url: version.url } : null;
}

function translation(all: DocumentVersions, site: string): ExportedDocument["languages"][number] {
  const { lang, path } = all.document.frontmatter;
  return {
    language: lang,
    title: all.published.frontmatter.title,
    path,
    url: absoluteAddress(site, path),
    version: all.shown.date,
    state: all.shown.state,
  };
}
