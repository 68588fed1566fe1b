import { isFallback } from "../../strings/strings-for.ts";

/** Marks words of the interface that are English because the page's language has none: `{ lang: "en", dir: "ltr" }`. */
export function interfaceLanguage(lang: string): { lang?: "en"; dir?: "ltr" } {
  return isFallback(lang) ? { lang: "en", dir: "ltr" } : {};
}
