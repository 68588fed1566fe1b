import { exampleDocument } from "../examples/example-document.ts";
import type { CorpusRule } from "../rule.ts";

/** The language that prevails is one that a text is written in. */
export const authoritativeLanguage: CorpusRule = {
  scope: "corpus",
  id: "authoritative-language",
  severity: "warning",
  why: "Where no document has the language that is said to prevail, no translation can say which text counts when two disagree.",
  remedy:
    "Write the language in site.yml as the documents write it in lang, or add the documents in it.",
  check({ documents, authoritative }, report) {
    const languages = new Set(documents.map(({ frontmatter }) => frontmatter.lang));
    if (!authoritative || languages.size === 0 || languages.has(authoritative.lang)) return;
    const known = [...languages].sort().join(", ");
    report(
      "site.yml",
      authoritative.at,
      `Unexpected authoritativeLanguage ${authoritative.lang}, expected a language of the documents (${known})`,
    );
  },
  examples: {
    good: [
      { "da/a.md": exampleDocument({}), "site.yml": "authoritativeLanguage: da\n" },
      { "da/a.md": exampleDocument({}), "site.yml": "name: Nordlys\n" },
    ],
    bad: [
      {
        files: { "da/a.md": exampleDocument({}), "site.yml": "authoritativeLanguage: en\n" },
        says: [
          "site.yml:1:24: Unexpected authoritativeLanguage en, expected a language of the documents (da)",
        ],
      },
      {
        files: {
          "pt/a.md": exampleDocument({ lang: "pt", path: "/pt/a" }),
          "de/a.md": exampleDocument({ lang: "de", path: "/de/a" }),
          "site.yml": "authoritativeLanguage: pt-BR\n",
        },
        says: [
          "site.yml:1:24: Unexpected authoritativeLanguage pt-BR, expected a language of the documents (de, pt)",
        ],
      },
    ],
  },
};
