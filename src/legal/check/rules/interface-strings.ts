import { exampleDocument } from "../examples/example-document.ts";
import type { CorpusRule } from "../rule.ts";

/** A language that the page around the text does not speak. */
export const interfaceStrings: CorpusRule = {
  scope: "corpus",
  id: "interface-strings",
  severity: "warning",
  why: "Where the interface has no words in a language, readers meet English ones around their text.",
  remedy:
    "Nothing in the text is wrong. Ask whoever runs the site to add the words of this language.",
  check({ documents, hasStrings }, report) {
    const told = new Set<string>();
    for (const { file, frontmatter, positions } of documents) {
      const { lang } = frontmatter;
      if (hasStrings(lang) || told.has(lang)) continue;
      told.add(lang);
      report(file, positions.lang, `Unexpected language ${lang}, expected one of src/strings/`);
    }
  },
  examples: {
    good: [
      { "da/a.md": exampleDocument({}) },
      { "pt-BR/a.md": exampleDocument({ lang: "pt-BR", path: "/pt-BR/a" }) },
    ],
    bad: [
      {
        files: { "xx/a.md": exampleDocument({ lang: "xx", path: "/xx/a" }) },
        says: ["xx/a.md:6:7: Unexpected language xx, expected one of src/strings/"],
      },
      {
        files: {
          "xx/a.md": exampleDocument({ lang: "xx", path: "/xx/a" }),
          "xx/b.md": exampleDocument({ id: "b", lang: "xx", path: "/xx/b" }),
        },
        says: ["xx/a.md:6:7: Unexpected language xx, expected one of src/strings/"],
      },
    ],
  },
};
