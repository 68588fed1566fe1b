import type { Shelf } from "./site-index.ts";
import type { SitePage } from "./site-pages.ts";

/**
 * The page for an address that leads nowhere.
 *
 * @param home where the documents of its language are listed
 */
export function notFoundPage(path: string, lang: string, home: string, shelf: Shelf): SitePage {
  const metadata = { links: shelf.policies.get(lang) ?? [], isHidden: true as const };
  return { path, template: "not-found", context: { lang, site: shelf.site, metadata, home } };
}
