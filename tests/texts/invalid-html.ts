import { HtmlValidate } from "html-validate";
import type { PublishedPage } from "../sites/published-pages.ts";

/**
 * What html-validate objects to on any of the pages: each error once, with how often and where first.
 *
 * @param authors rules about what an author wrote, not about what the site makes of it
 */
export async function invalidHtml(
  pages: readonly PublishedPage[],
  authors: readonly string[] = [],
): Promise<string[]> {
  const validator = new HtmlValidate({
    extends: ["html-validate:recommended", "html-validate:document"],
    rules: {
      // Ids are made from headings of any script: HTML allows all but white space.
      "valid-id": ["error", { relaxed: true }],
      // Spelling that HTML leaves free and React has its own way with: charSet, <br/>, open="".
      "attr-case": "off",
      "attribute-boolean-style": "off",
      "void-style": "off",
      ...Object.fromEntries(authors.map((rule) => [rule, "off"])),
    },
  });
  const places = new Map<string, string[]>();
  for (const { path, html } of pages) {
    const { results } = await validator.validateString(html, path);
    for (const { ruleId, message, line, column } of results.flatMap((each) => each.messages)) {
      const error = `${message} (${ruleId})`;
      places.set(error, [...(places.get(error) ?? []), `${path}:${line}:${column}`]);
    }
  }
  return [...places].map(([error, at]) => `${at.length} × ${error}, first at ${at[0]}`);
}
