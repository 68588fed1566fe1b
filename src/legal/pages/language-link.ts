import type { DocumentFacts } from "../document/document-facts.ts";
import type { LanguageLink } from "./page-context.ts";

/** A document as the page in its language. */
export function languageLink({ frontmatter: { lang, path } }: DocumentFacts): LanguageLink {
  return { lang, path };
}
