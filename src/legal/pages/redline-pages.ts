import { absoluteAddress } from "../document/addresses/absolute-address.ts";
import type { DocumentVersions, Version } from "../versions/document-versions.ts";
import { redlineJob } from "../versions/redline-jobs.ts";
import { redlinePath } from "../versions/redline-path.ts";
import type { RedlineContext } from "./page-context.ts";
import type { SiteIndex } from "./site-index.ts";
import type { SitePage } from "./site-page.ts";

/** The comparison of every version with the one before it. */
export function redlinePages(all: DocumentVersions, index: SiteIndex): SitePage[] {
  return all.versions.flatMap((version, i) => {
    const before = all.versions[i - 1];
    const job = redlineJob(all, version);
    const path = redlinePath(all, version);
    return before && job && path ? [redlinePage(all, [before, version], path, job.key, index)] : [];
  });
}

function redlinePage(
  all: DocumentVersions,
  [before, after]: readonly [Version, Version],
  path: string,
  key: string,
  index: SiteIndex,
): SitePage {
  const { lang, path: document } = all.document.frontmatter;
  const { url } = index.site;
  const { title, changes } = after.frontmatter;
  const context: RedlineContext = {
    lang,
    site: index.site,
    metadata: {
      links: index.policies.get(lang) ?? [],
      ...(url && { address: absoluteAddress(url, path) }),
      isHidden: true,
    },
    title,
    key,
    from: { date: before.date, path: before.path },
    to: { date: after.date, path: after.path },
    versions: `${document}/versions`,
    ...(changes && { changes }),
  };
  return { path, template: "redline", context };
}
