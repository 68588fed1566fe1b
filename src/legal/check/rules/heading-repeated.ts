import type { NumberedHeading } from "../../markdown/clauses/numbered-headings.ts";
import { siblingHeadings } from "../../markdown/clauses/sibling-headings.ts";
import { start } from "../../markdown/start.ts";
import { restartedHeadings } from "../numbering/restarted-headings.ts";
import type { DocumentRule } from "../rule.ts";
import { headingWords } from "../words/heading-words.ts";

/** The numbers of the headings by their words, "" where one has none. */
type Numbers = Map<string, Set<string>>;

/** Headings that differ among those that stand under one heading; "Examples" may stand under each. */
export const headingRepeated: DocumentRule = {
  scope: "document",
  id: "heading-repeated",
  severity: "warning",
  why: "Of two clauses with one name nobody can tell which is meant; the link to the second leads elsewhere once a third is put in.",
  remedy:
    "Say in the heading how the clause differs from the other of this name, or join the two. If both must have one name, give them ids of their own, such as {#betaling-abonnement}.",
  check(document, report) {
    for (const { members } of siblingHeadings(document)) {
      const whole: Numbers = new Map();
      let part: Numbers = new Map();
      const restarts = restartedHeadings(members, document.lang);
      for (const heading of members) {
        if (restarts.has(heading)) part = new Map();
        const words = headingWords(heading.number?.rest ?? heading.text);
        // A second h1 has a rule of its own, and what is all number has one too.
        if (words === "" || heading.explicitId !== undefined || heading.node.depth === 1) continue;
        // The clauses of an annex may be called as those of the text are.
        const others = (restarts.size > 0 && isPlain(heading) ? part : whole).get(words);
        if (others && isConfusable(heading, others))
          report(
            start(heading.node),
            `Unexpected second heading ${heading.text}, expected other words or an id of its own`,
          );
        for (const numbers of [whole, part])
          numbers.set(words, (numbers.get(words) ?? new Set()).add(heading.number?.text ?? ""));
      }
    }
  },
  examples: {
    good: [
      "## 1. Et\n\n### Eksempler\n\n## 2. To\n\n### Eksempler",
      "## Betaling {#betaling}\n\n## Betaling",
      "## 7. (Udgår)\n\n## 8. (Udgår)",
      "## § 3\n\n## § 4",
      "## Tvister\n\n### Tvister",
      {
        text: "## 1. Definitions\n\n## 2. Fees\n\n## Annex I\n\n## 1. Definitions\n\n## Annex II\n\n## 1. Definitions",
        lang: "en",
      },
    ],
    bad: [
      {
        text: "## 9. Betaling\n\n### Fakturering\n\n### Gebyrer\n\n### Fakturering",
        says: [
          "7:1: Unexpected second heading Fakturering, expected other words or an id of its own",
        ],
      },
      {
        text: "## 16. Streitbeilegung\n\n## Streitbeilegung",
        lang: "de",
        says: [
          "3:1: Unexpected second heading Streitbeilegung, expected other words or an id of its own",
        ],
      },
      {
        text: "## 1. Definitionen\n\n## 2. Preise\n\n## Anlage 1\n\n## 1. Definitionen\n\n## 2. Definitionen\n\n## Preise",
        lang: "de",
        says: ["11:1: Unexpected second heading Preise, expected other words or an id of its own"],
      },
    ],
  },
};

/** "1. Definitions", and not "Annex I", "Article 1" or "Definitions". */
function isPlain({ number }: NumberedHeading): boolean {
  return number !== undefined && !/^\p{L}{2}/u.test(number.text);
}

/** Two numbers tell two clauses apart, as in "7. (Reserved)" and "8. (Reserved)". */
function isConfusable({ number }: NumberedHeading, others: ReadonlySet<string>): boolean {
  return number === undefined || others.has("") || others.has(number.text);
}
