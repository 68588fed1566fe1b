import type { GatsbyNode } from "gatsby";
import type { CheckedContent } from "../io/checking/check-content.ts";
import { buildCommit } from "../io/publishing/build-commit.ts";
import { writeBuildRecord } from "../io/publishing/build-record.ts";
import { hostRedirects } from "../legal/delivery/host-redirects.ts";
import { securityTxt } from "../legal/delivery/security-txt.ts";
import { basePathOf, siteAddress } from "../legal/document/addresses/absolute-address.ts";
import { type Edition, edition } from "../legal/exports/edition.ts";
import { exportRedirects } from "../legal/exports/export-redirects.ts";
import { exportFiles } from "../legal/exports/exports.ts";
import { crawlerFiles } from "../legal/pages/files/crawler-files.ts";
import { manifestTexts } from "../legal/pages/files/manifest-texts.ts";
import { redirectFiles } from "../legal/pages/files/redirect-files.ts";
import { provedPages } from "../legal/pages/proved-pages.ts";
import { contentVersions } from "../legal/versions/content-versions.ts";
import type { DocumentVersions } from "../legal/versions/document-versions.ts";
import { redirects } from "../legal/versions/redirects.ts";
import { checkedContent } from "./check-content.ts";
import { madePages } from "./create-pages.ts";

function contentEdition(
  { site, digests, day }: CheckedContent,
  documents: readonly DocumentVersions[],
): Edition {
  const { name, publisher } = site;
  const url = siteAddress(site);
  const base = basePathOf(site);
  const whose = { name, base, ...(publisher && { publisher }), ...(url && { url }) };
  return edition({ documents, digests, day }, whose, site.authoritativeLanguage);
}

/** Writes down what this build publishes, for the adapter to compare the pages with. */
export const onPostBootstrap: GatsbyNode["onPostBootstrap"] = ({ store }) => {
  const content = checkedContent();
  const { icon } = content.site;
  const { pages } = store.getState() as { pages: ReadonlyMap<string, unknown> };
  const documents = contentVersions(content);
  const retired = redirects(documents);
  const exports = exportFiles(contentEdition(content, documents));
  const files = [
    ...crawlerFiles(madePages()),
    ...redirectFiles(retired, content.site),
    ...exports,
    ...securityTxt(
      content.site,
      documents.map(({ document }) => document.frontmatter.lang),
    ),
  ];
  writeBuildRecord({
    pages: [...pages.keys()].sort(),
    documents: provedPages(documents),
    templates: Object.fromEntries(
      madePages().map(({ path, template }) => [path, `src/templates/${template}.tsx`]),
    ),
    retiredPaths: retired.map(({ from }) => from),
    hostRedirects: hostRedirects([...retired, ...exportRedirects(documents, exports)]),
    files,
    ...(icon && { icon }),
    build: {
      day: content.day,
      commit: buildCommit(),
      texts: manifestTexts(documents),
      moved: retired.map(({ from, to }) => ({ from, to })),
    },
  });
};
