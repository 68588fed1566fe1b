import { addressKey } from "../../document/addresses/address.ts";
import { codeUnitOrder } from "../../document/code-unit-order.ts";
import type { DocumentFacts } from "../../document/document-facts.ts";
import { frozenByDocument } from "../../versions/document-versions.ts";
import { exampleDocument } from "../examples/example-document.ts";
import type { CorpusRule } from "../rule.ts";

const frozen = exampleDocument({});
const arabic = { lang: "ar", path: "/ar/شروط" };

/** A document that moved is still found where its versions were published. */
export const lostAddress: CorpusRule = {
  scope: "corpus",
  id: "lost-address",
  severity: "error",
  why: "Contracts, mails and apps keep the address under which a version was published; without the old address under aliases all of its pages are gone, and nobody has said so.",
  remedy:
    "Where the document was to keep its address, put the old path back. Where it has moved, write the old path under aliases: paths in the same file; then the old address, its versions and its dates redirect.",
  check({ documents, frozen }, report) {
    const byDocument = frozenByDocument(frozen);
    const owners = new Set(documents.map(({ frontmatter }) => addressKey(frontmatter.path)));
    for (const document of documents)
      for (const [path, file] of lostPaths(document, byDocument.get(document.file) ?? [], owners))
        report(
          document.file,
          document.positions.path,
          `Unexpected path ${document.frontmatter.path} without that of ${file}, expected ${path} under aliases`,
        );
  },
  examples: {
    good: [
      { "da/a.md": exampleDocument({}), "da/a/2025-11-05.md": frozen },
      {
        "da/a.md": exampleDocument({ path: "/da/b", aliases: { paths: ["/da/a"] } }),
        "da/a/2025-11-05.md": frozen,
      },
      // It was never published anywhere else.
      { "da/a.md": exampleDocument({ path: "/da/b" }) },
      // Another document stands there now: the address leads somewhere, and cannot lead to both.
      {
        "da/a.md": exampleDocument({ path: "/da/b" }),
        "da/a/2025-11-05.md": frozen,
        "da/c.md": exampleDocument({ id: "c" }),
      },
    ],
    bad: [
      {
        files: {
          "da/a.md": exampleDocument({ path: "/da/b" }),
          "da/a/2024-11-05.md": exampleDocument({ date: "2024-11-05" }),
          "da/a/2025-11-05.md": frozen,
        },
        says: [
          "da/a.md:8:7: Unexpected path /da/b without that of da/a/2024-11-05.md, expected /da/a under aliases",
        ],
      },
      {
        files: {
          "ar/a.md": exampleDocument({ ...arabic, path: "/ar/c", aliases: { paths: ["/ar/b"] } }),
          "ar/a/2024-11-05.md": exampleDocument({ ...arabic, date: "2024-11-05" }),
          "ar/a/2025-11-05.md": exampleDocument({ ...arabic, path: "/ar/b" }),
        },
        says: [
          "ar/a.md:8:7: Unexpected path /ar/c without that of ar/a/2024-11-05.md, expected /ar/شروط under aliases",
        ],
      },
    ],
  },
};

/** The paths that a document had and that lead nowhere now, each with the first frozen version that it was published under. */
function lostPaths(
  { frontmatter: { path, aliases } }: DocumentFacts,
  frozen: readonly DocumentFacts[],
  owners: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const kept = new Set([path, ...(aliases?.paths ?? [])].map(addressKey));
  const lost = frozen
    .filter(({ frontmatter }) => !kept.has(addressKey(frontmatter.path)))
    .filter(({ frontmatter }) => !owners.has(addressKey(frontmatter.path)))
    .sort((a, b) => codeUnitOrder(b.file, a.file));
  return new Map(lost.map(({ frontmatter, file }) => [frontmatter.path, file]));
}
