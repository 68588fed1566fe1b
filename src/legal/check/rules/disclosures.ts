import { closest, distance } from "fastest-levenshtein";
import type { DocumentFacts } from "../../document/document-facts.ts";
import { disclosureItems } from "../../document/fields/disclosure-items.ts";
import { exampleDocument } from "../examples/example-document.ts";
import type { CorpusReport, CorpusRule } from "../rule.ts";

const items = new Map(disclosureItems.map((item) => [item.name, item]));

/** For the examples: every item told under one heading. */
const all = Object.fromEntries(disclosureItems.map(({ name }) => [name, "vilkår"]));
const { source: _, ...withoutSource } = all;

/** Whoever says where the GDPR's disclosures stand, says it of all of them, in all languages, and rightly. */
export const disclosures: CorpusRule = {
  scope: "corpus",
  id: "disclosures",
  severity: "error",
  why: "Art. 13 and 14 GDPR list what people must be told; an item that loses its clause in an update, or in one language, is a duty broken without a word.",
  remedy:
    'Give each item of the list the id of the heading under which it is told, in every language. Where the law asks for it only sometimes and it does not apply, write {n/a: "reason"}.',
  check({ documents }, report) {
    const declared = new Map<string, DocumentFacts>();
    for (const document of documents) {
      const { id, disclosures } = document.frontmatter;
      if (disclosures && !declared.has(id)) declared.set(id, document);
    }
    for (const document of documents) {
      const other = declared.get(document.frontmatter.id);
      if (document.frontmatter.disclosures) checkDisclosures(document, report);
      else if (other) {
        const message = `Missing disclosures, expected them as in ${other.file}`;
        report(document.file, document.positions.disclosures, message);
      }
    }
  },
  examples: {
    good: [
      { "da/a.md": exampleDocument({}) },
      {
        "da/a.md": exampleDocument({ disclosures: all }),
        "de/a.md": exampleDocument({ lang: "de", path: "/de/a", disclosures: all }),
        "da/b.md": exampleDocument({ id: "b", path: "/da/b" }),
      },
      { "da/a.md": exampleDocument({ disclosures: { ...all, dpo: { "n/a": "Art. 37" } } }) },
    ],
    bad: [
      {
        files: {
          "da/a.md": exampleDocument({ disclosures: { ...all, retention: "opbevaring" } }),
          "de/a.md": exampleDocument({ lang: "de", path: "/de/a" }),
        },
        says: [
          "da/a.md:9:14: Unexpected heading id opbevaring for retention, expected the id of a heading of this document",
          "de/a.md:2:1: Missing disclosures, expected them as in da/a.md",
        ],
      },
      {
        files: {
          "da/a.md": exampleDocument({
            disclosures: {
              ...withoutSource,
              access: "vilkar",
              complaint: { "n/a": "?" },
              sourze: "vilkår",
            },
          }),
        },
        says: [
          "da/a.md:9:14: Missing source (Art. 14(2)(f)) from the disclosures, expected the heading id of each",
          "da/a.md:9:14: Unexpected disclosure sourze, expected source",
          "da/a.md:9:14: Unexpected heading id vilkar for access, expected vilkår",
          "da/a.md:9:14: Unexpected n/a for complaint, expected the id of the heading that tells it (Art. 13(2)(d))",
        ],
      },
    ],
  },
};

function checkDisclosures(document: DocumentFacts, report: CorpusReport): void {
  const disclosures = document.frontmatter.disclosures ?? {};
  const say = (message: string) => report(document.file, document.positions.disclosures, message);
  const missing = disclosureItems.filter(({ name }) => !Object.hasOwn(disclosures, name));
  if (missing.length > 0) {
    const names = missing.map(({ name, article }) => `${name} (Art. ${article})`).join(", ");
    say(`Missing ${names} from the disclosures, expected the heading id of each`);
  }
  const ids = new Set(document.headings.map(({ id }) => id));
  for (const [name, told] of Object.entries(disclosures)) {
    const item = items.get(name);
    if (!item)
      say(
        `Unexpected disclosure ${name}, expected ${near(name, items) ?? "an item of Art. 13 or 14 GDPR"}`,
      );
    else if (typeof told !== "string") {
      if (!item.isConditional)
        say(
          `Unexpected n/a for ${name}, expected the id of the heading that tells it (Art. ${item.article})`,
        );
    } else if (!ids.has(told)) {
      const expected = near(told, ids) ?? "the id of a heading of this document";
      say(`Unexpected heading id ${told} for ${name}, expected ${expected}`);
    }
  }
}

/** The name that was probably meant. */
function near(
  name: string,
  known: ReadonlyMap<string, unknown> | ReadonlySet<string>,
): string | undefined {
  const names = [...known.keys()];
  const found = names.length > 0 ? closest(name, names) : undefined;
  return found && distance(name, found) <= Math.max(2, found.length / 3) ? found : undefined;
}
