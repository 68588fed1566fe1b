import { exampleDocument } from "../examples/example-document.ts";
import { aliasFaults } from "../links/alias-faults.ts";
import type { CorpusRule } from "../rule.ts";

const body = "# Vilkår\n\n## Kontakt\n\nTekst\n\n## 数据\n";

/** Retired ids and paths lead to what is there, and to one place each. */
export const aliasTarget: CorpusRule = {
  scope: "corpus",
  id: "alias-target",
  severity: "error",
  why: "Contracts, mails and search engines keep the old address of a clause or a page; where it leads nowhere, or to another text, nobody finds what they were promised.",
  remedy:
    "Under ids write the id that the heading had before, a colon, and the id that it has today. Under paths write addresses that the document has left and no other document has or had.",
  check({ documents }, report) {
    const faults = aliasFaults(documents);
    for (const document of documents)
      for (const message of faults(document))
        report(document.file, document.positions.aliases, message);
  },
  examples: {
    good: [
      {
        "da/a.md": exampleDocument(
          { aliases: { ids: { "skriv-til-os": "kontakt", dpo: "kontakt" } } },
          body,
        ),
      },
      // A language that the document is no longer written in; a translation has ids and paths of its own.
      {
        "no/a.md": exampleDocument({ lang: "nb", path: "/nb/a", aliases: { paths: ["/no/a"] } }),
        "da/a.md": exampleDocument({ aliases: { ids: { a: "kontakt" }, paths: ["/da/b"] } }, body),
        "de/a.md": exampleDocument(
          { lang: "de", path: "/de/a", aliases: { ids: { a: "数据" }, paths: ["/de/b"] } },
          body,
        ),
      },
    ],
    bad: [
      {
        files: {
          "da/a.md": exampleDocument(
            {
              aliases: {
                ids: {
                  kontakt: "数据",
                  gammel: "kontkat",
                  ældre: "ældst",
                  ældst: "kontakt",
                  "page:text": "kontakt",
                  frem: "tilbage",
                  tilbage: "frem",
                },
              },
            },
            body,
          ),
        },
        says: [
          "da/a.md:9:10: Unexpected alias id kontakt of a place that is there, expected an id that is retired",
          "da/a.md:9:10: Unexpected alias id page:text, expected lower-case letters, digits, - and _",
          "da/a.md:9:10: Unexpected alias of frem to tilbage, expected the id of a heading",
          "da/a.md:9:10: Unexpected alias of gammel to kontkat, expected the id of a heading",
          "da/a.md:9:10: Unexpected alias of tilbage to frem, expected the id of a heading",
          "da/a.md:9:10: Unexpected alias of ældre to ældst, expected kontakt",
        ],
      },
      {
        files: {
          "da/a.md": exampleDocument({
            aliases: { paths: ["/da/a", "/da/b", "/da/c", "/da/c", "/da/d/versions", "/vilkår"] },
          }),
          "da/b.md": exampleDocument({ id: "b", path: "/da/b", aliases: { paths: ["/da/c"] } }),
        },
        says: [
          "da/a.md:9:10: Unexpected alias path /da/a, expected a path that the document has left",
          "da/a.md:9:10: Unexpected alias path /da/b, expected another path than that of da/b.md",
          "da/a.md:9:10: Unexpected alias path /da/c, expected it once",
          "da/a.md:9:10: Unexpected alias path /da/d/versions, expected a last segment that the site does not write itself",
          "da/a.md:9:10: Unexpected alias path /vilkår, expected a path such as /da/legal/terms",
          "da/b.md:9:10: Unexpected alias path /da/c, expected another path than those that led to da/a.md",
        ],
      },
    ],
  },
};
