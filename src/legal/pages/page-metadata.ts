import { absoluteAddress } from "../document/addresses/absolute-address.ts";
import type { DocumentKind } from "../document/fields/frontmatter-schema.ts";
import type { Work } from "../translations/works.ts";
import type { HeadLink, LanguageLink, PageMetadata } from "./page-context.ts";

/** Link relations by which machines find legal texts (RFC 6903, sections 4 and 5). */
const relations: Partial<Record<DocumentKind, string>> = {
  "privacy-policy": "privacy-policy",
  "terms-of-service": "terms-of-service",
};

/** A page that search engines may find, with the same page in other languages. */
export type Findable = {
  readonly path: string;
  /** The page in all languages, its own among them. */
  readonly translations: readonly LanguageLink[];
  /** The page for readers of none of these languages. */
  readonly fallback: string;
};

/**
 * What a page tells search engines. Without the address of the site it names none of its own: relative ones would be guesses.
 *
 * @param site where the site lives, without a slash at its end
 */
export function pageMetadata(
  { path, translations, fallback }: Findable,
  policies: readonly HeadLink[],
  site: string | undefined,
): Pick<PageMetadata, "canonical" | "links"> {
  if (site === undefined) return { links: policies };
  const canonical = absoluteAddress(site, path);
  const alternates = languageAlternates(translations, fallback, site);
  return { canonical, links: [...alternates, ...policies] };
}

/** The same page in other languages (hreflang, with x-default), where there is more than one. */
function languageAlternates(
  translations: readonly LanguageLink[],
  fallback: string,
  site: string,
): HeadLink[] {
  if (translations.length < 2) return [];
  const rel = "alternate";
  return [
    ...translations.map(({ lang, path }) => ({
      rel,
      hrefLang: lang,
      href: absoluteAddress(site, path),
    })),
    { rel, hrefLang: "x-default", href: absoluteAddress(site, fallback) },
  ];
}

/** The privacy policies and terms of a language, for the head of each of its pages. */
export function policyLinks(works: readonly Work[], lang: string): HeadLink[] {
  return works.flatMap(({ kind, documents }) => {
    const rel = relations[kind];
    const own = documents.find(({ frontmatter }) => frontmatter.lang === lang);
    return rel && own ? [{ rel, href: encodeURI(own.frontmatter.path) }] : [];
  });
}
