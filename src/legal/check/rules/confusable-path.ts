import { addressKey } from "../../document/addresses/address.ts";
import type { DocumentFacts } from "../../document/document-facts.ts";
import { codePoint } from "../characters/character-name.ts";
import { exampleDocument } from "../examples/example-document.ts";
import { pathSkeleton } from "../links/path-skeleton.ts";
import type { CorpusRule } from "../rule.ts";

/** Addresses that can be told apart by eye. Those that are the same for a machine are unique-path's. */
export const confusablePath: CorpusRule = {
  scope: "corpus",
  id: "confusable-path",
  severity: "warning",
  why: "Whoever reads or types an address that looks like another may end at a text that was put there to be taken for it.",
  remedy:
    "Write the path in the letters of its language, without letters of other alphabets that look like them; ask who added it where nobody can say why it is there.",
  check({ documents }, report) {
    const first = new Map<string, DocumentFacts>();
    for (const document of documents) {
      const { file, frontmatter, positions } = document;
      const { path, lang } = frontmatter;
      const skeleton = pathSkeleton(path, lang);
      const other = first.get(skeleton);
      if (!other) first.set(skeleton, document);
      else if (addressKey(other.frontmatter.path) !== addressKey(path)) {
        const found = `path ${path} (${difference(path, other.frontmatter.path)})`;
        const message = `Unexpected ${found} that looks like ${other.frontmatter.path} of ${other.file}, expected one that nobody takes for it`;
        report(file, positions.path, message);
      }
    }
  },
  examples: {
    good: [
      {
        "en/a.md": exampleDocument({ lang: "en", path: "/en/privacy" }),
        "en/b.md": exampleDocument({ id: "b", lang: "en", path: "/en/privacy-2" }),
      },
      {
        "uk/a.md": exampleDocument({ lang: "uk", path: "/uk/умови" }),
        "uk/b.md": exampleDocument({ id: "b", lang: "uk", path: "/uk/умові" }),
      },
    ],
    bad: [
      {
        files: {
          "en/a.md": exampleDocument({ lang: "en", path: "/en/privacy" }),
          "en/b.md": exampleDocument({ id: "b", lang: "en", path: "/en/pr\u0456vacy" }),
        },
        says: [
          "en/b.md:8:7: Unexpected path /en/pr\u0456vacy (U+0456 for U+0069) that looks like /en/privacy of en/a.md, expected one that nobody takes for it",
        ],
      },
      {
        files: {
          "ar/a.md": exampleDocument({ lang: "ar", path: "/ar/شروط-3" }),
          "ar/b.md": exampleDocument({ id: "b", lang: "ar", path: "/ar/شروط-٣" }),
        },
        says: [
          "ar/b.md:8:7: Unexpected path /ar/شروط-٣ (U+0663 for U+0033) that looks like /ar/شروط-3 of ar/a.md, expected one that nobody takes for it",
        ],
      },
    ],
  },
};

/** The first characters that differ, by their numbers: by eye they cannot be told. */
function difference(path: string, other: string): string {
  const [own, others] = [[...path], [...other]];
  const at = [...own, ""].findIndex((character, i) => character !== others[i]);
  return [own[at], others[at]].map(named).join(" for ");
}

function named(character: string | undefined): string {
  return character ? codePoint(character.codePointAt(0) ?? 0) : "nothing";
}
