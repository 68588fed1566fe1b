import { addressKey } from "../../document/address.ts";
import { exampleDocument } from "../example-document.ts";
import type { CorpusRule } from "../rule.ts";

/** One address, one document: also by letter case, Unicode form and final slash. */
export const uniquePath: CorpusRule = {
  scope: "corpus",
  id: "unique-path",
  severity: "error",
  why: "Of two documents with one path only one would be published, without a word.",
  remedy: "Give one of the two documents another path.",
  check({ documents }, report) {
    const first = new Map<string, string>();
    for (const { file, frontmatter, positions } of documents) {
      const key = addressKey(frontmatter.path);
      const other = first.get(key);
      if (other === undefined) first.set(key, file);
      else
        report(
          file,
          positions.path,
          `Unexpected path ${frontmatter.path} of ${other} too, expected a path of its own`,
        );
    }
  },
  examples: {
    good: [
      {
        "da/a.md": exampleDocument({ path: "/da/a" }),
        "da/b.md": exampleDocument({ id: "b", path: "/da/b" }),
      },
      {
        "da/a.md": exampleDocument({ path: "/da/a" }),
        "de/a.md": exampleDocument({ lang: "de", path: "/de/a" }),
      },
    ],
    bad: [
      {
        files: {
          "pt/a.md": exampleDocument({ lang: "pt-BR", path: "/pt-BR/a" }),
          "pt/b.md": exampleDocument({ id: "b", lang: "pt-br", path: "/pt-br/a" }),
        },
        says: ["pt/b.md:8:7: Unexpected path /pt-br/a of pt/a.md too, expected a path of its own"],
      },
      {
        files: {
          "da/a.md": exampleDocument({ path: "/da/a" }),
          "da/b.md": exampleDocument({ id: "b", path: "/da/a" }),
        },
        says: ["da/b.md:8:7: Unexpected path /da/a of da/a.md too, expected a path of its own"],
      },
    ],
  },
};
