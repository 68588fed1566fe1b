import type { SiteIndex } from "./site-index.ts";
import type { SitePage } from "./site-page.ts";

/**
 * The page for an address that leads nowhere.
 *
 * @param home where the documents of its language are listed
 */
export function notFoundPage(path: string, lang: string, home: string, index: SiteIndex): SitePage {
  const metadata = { links: index.policies.get(lang) ?? [], isHidden: true as const };
  return { path, template: "not-found", context: { lang, site: index.site, metadata, home } };
}
