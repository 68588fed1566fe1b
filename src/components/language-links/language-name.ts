/** The name of a language in a language, in the nominative: `en` in `da` → `engelsk`. The tag itself where nobody knows one. */
export function languageName(tag: string, inLanguage: string): string {
  return new Intl.DisplayNames([inLanguage, "en"], { type: "language" }).of(tag) ?? tag;
}
