import { isLanguageTag } from "../../document/language-tag.ts";

/** Whether Intl knows a language. What it does not know it would write as the machine it runs on does. */
export function isKnownLanguage(lang: string): boolean {
  return isLanguageTag(lang) && Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0;
}
