import { addressKey } from "../../document/addresses/address.ts";
import { exampleDocument } from "../examples/example-document.ts";
import type { CorpusRule } from "../rule.ts";

/**
 * One address, one document: also by letter case, Unicode form and final slash, and for addresses that a document has left. What
 * else the site writes beside a document ends as no path can (src/legal/document/addresses/address.ts).
 */
export const uniquePath: CorpusRule = {
  scope: "corpus",
  id: "unique-path",
  severity: "error",
  why: "Of two documents with one path only one would be published, without a word.",
  remedy:
    "Give one of the two documents another path. A path that another document has left leads there for ever.",
  check({ documents }, report) {
    const first = new Map<string, string>();
    const left = new Map<string, string>();
    for (const { file, frontmatter } of documents)
      for (const path of frontmatter.aliases?.paths ?? []) left.set(addressKey(path), file);
    for (const { file, frontmatter, positions } of documents) {
      const { path } = frontmatter;
      const key = addressKey(path);
      const say = (found: string) =>
        report(
          file,
          positions.path,
          `Unexpected path ${path} ${found}, expected a path of its own`,
        );
      const [other, former] = [first.get(key), left.get(key)];
      if (other === undefined) first.set(key, file);
      else say(`of ${other} too`);
      if (former !== undefined && former !== file) say(`that leads to ${former}`);
    }
  },
  examples: {
    good: [
      {
        "da/a.md": exampleDocument({ path: "/da/a" }),
        "da/b.md": exampleDocument({ id: "b", path: "/da/b", aliases: { paths: ["/da/c"] } }),
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
      {
        files: {
          "da/a.md": exampleDocument({ aliases: { paths: ["/da/b"] } }),
          "da/b.md": exampleDocument({ id: "b", path: "/da/b" }),
        },
        says: [
          "da/b.md:8:7: Unexpected path /da/b that leads to da/a.md, expected a path of its own",
        ],
      },
    ],
  },
};
