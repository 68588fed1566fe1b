import { exampleDocument } from "../examples/example-document.ts";
import type { CorpusRule } from "../rule.ts";

/** One document for a work and a language. */
export const uniqueWork: CorpusRule = {
  scope: "corpus",
  id: "unique-work",
  severity: "error",
  why: "Translations are joined by id and lang; with two of one language nobody can say which one is in force.",
  remedy: "Correct the id or the lang of the file that was copied from the other.",
  check({ documents }, report) {
    const first = new Map<string, string>();
    for (const { file, frontmatter, positions } of documents) {
      const { id, lang } = frontmatter;
      const key = JSON.stringify([id, lang.toLowerCase()]);
      const other = first.get(key);
      if (other === undefined) first.set(key, file);
      else
        report(
          file,
          positions.id,
          `Unexpected id ${id} in ${lang} of ${other} too, expected one document`,
        );
    }
  },
  examples: {
    good: [
      { "da/a.md": exampleDocument({}), "de/a.md": exampleDocument({ lang: "de", path: "/de/a" }) },
      { "da/a.md": exampleDocument({}), "da/b.md": exampleDocument({ id: "b", path: "/da/b" }) },
    ],
    bad: [
      {
        files: {
          "pt/a.md": exampleDocument({ lang: "pt-BR", path: "/pt-BR/a" }),
          "pt/b.md": exampleDocument({ lang: "pt-br", path: "/pt-br/b" }),
        },
        says: ["pt/b.md:2:5: Unexpected id a in pt-br of pt/a.md too, expected one document"],
      },
      {
        files: { "da/a.md": exampleDocument({}), "da/b.md": exampleDocument({ path: "/da/b" }) },
        says: ["da/b.md:2:5: Unexpected id a in da of da/a.md too, expected one document"],
      },
    ],
  },
};
