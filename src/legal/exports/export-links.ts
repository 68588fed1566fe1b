import { absoluteAddress } from "../document/addresses/absolute-address.ts";
import type { DocumentVersions } from "../versions/document-versions.ts";
import { documentJsonPath } from "./documents-json.ts";
import { feedPath } from "./feeds.ts";

/** A link from a page to another form of it. */
export type ExportLink = {
  readonly rel: "alternate";
  readonly type: string;
  readonly href: string;
};

/**
 * The links by which machines find the other forms of a document from its page (HTML standard, 4.6.7.1).
 *
 * @param site where the site lives, where it says so
 */
export function exportLinks({ document, live }: DocumentVersions, site?: string): ExportLink[] {
  const { path } = document.frontmatter;
  const link = (type: string, to: string): ExportLink => ({
    rel: "alternate",
    type,
    href: absoluteAddress(site ?? "", to),
  });
  return [
    link("application/json", documentJsonPath(path)),
    ...(site !== undefined && live ? [link("application/atom+xml", feedPath(path))] : []),
  ];
}
