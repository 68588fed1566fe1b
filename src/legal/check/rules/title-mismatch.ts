import type { NumberedHeading } from "../../markdown/clauses/numbered-headings.ts";
import { titleHeading } from "../../markdown/headings/title-heading.ts";
import { start } from "../../markdown/start.ts";
import type { CheckedDocument, DocumentRule } from "../rule.ts";

/** The title in lists and in the browser tab is the title on the page. */
export const titleMismatch: DocumentRule = {
  scope: "document",
  id: "title-mismatch",
  severity: "warning",
  why: "Who chose a document by its title in a list or a search engine finds another name on the page, and cannot tell whether it is the right one.",
  remedy:
    "Decide what the document is called, and write that in the frontmatter's title and behind the # alike.",
  check(document, report) {
    const { title, lang } = document.frontmatter;
    const own = titleHeading(document.tree);
    const [h1, ...more] = document.headings.filter(isFirstRank);
    // An h1 behind other words is no title; single-title speaks of it.
    if (!h1 || h1.node !== own || h1.text === "" || key(h1.text, lang) === key(title, lang)) return;
    if (isClause(h1, more.length, document)) return;
    const message = `Unexpected title ${h1.text}, expected ${title} as in the frontmatter`;
    report(start(h1.node), message);
  },
  examples: {
    good: [
      { text: "# Vilkår\n\n# Andet", fields: { title: "Vilkår" } },
      { text: "# Kapitel I – Navn\n\n# Kapitel II – Formål", fields: { title: "Vedtægter" } },
      { text: "# Navn\n\nA\n\n# Formål\n\nB\n\n# Hjemsted\n\nC", fields: { title: "Vedtægter" } },
      { text: "## Uden titel", fields: { title: "Vilkår" } },
      { text: "# PRIVATLIVS-\u00A0POLITIK. {#top}", fields: { title: "Privatlivs‑ politik" } },
      { text: "# L’accord", lang: "fr", fields: { title: "L'accord" } },
      { text: "# ΠΟΛΙΤΙΚΗ ΑΠΟΡΡΗΤΟΥ", lang: "el", fields: { title: "Πολιτική απορρήτου" } },
      { text: "# AYDINLATMA METNİ", lang: "tr", fields: { title: "Aydınlatma metni" } },
    ],
    bad: [
      {
        text: "# Privatlivspolitik\n\n## Data",
        fields: { title: "Fortrolighedspolitik" },
        says: [
          "1:1: Unexpected title Privatlivspolitik, expected Fortrolighedspolitik as in the frontmatter",
        ],
      },
      {
        text: "# Stadgar\n\n## Namn\n\nA\n\n# Hemvist\n\nB\n\n# Organ\n\nC",
        lang: "sv",
        fields: { title: "Policy" },
        says: ["1:1: Unexpected title Stadgar, expected Policy as in the frontmatter"],
      },
      {
        text: "शर्तें\n===",
        lang: "hi",
        fields: { title: "गोपनीयता" },
        says: ["1:1: Unexpected title शर्तें, expected गोपनीयता as in the frontmatter"],
      },
    ],
  },
};

const isFirstRank = ({ node, isTopLevel }: NumberedHeading) => isTopLevel && node.depth === 1;

/** Whether the first h1 is no title but a clause as those behind it are, of which single-title speaks. */
function isClause(
  { node, number }: NumberedHeading,
  others: number,
  document: CheckedDocument,
): boolean {
  if (others === 0) return false;
  if (number) return true;
  const { children } = document.tree;
  const next = children[children.indexOf(node) + 1];
  return others > 1 && next !== undefined && next.type !== "heading";
}

/** A title without what people write one way here and another there: case, accents on capitals, what nobody sees, quotes, dashes, the end. */
function key(title: string, lang: string): string {
  return title
    .toLocaleLowerCase(lang)
    .normalize("NFKD")
    .replace(/[\u0300-\u036F\p{Cf}]/gu, "")
    .replace(/[\p{Pi}\p{Pf}"'´`]/gu, "'")
    .replace(/\p{Pd}/gu, "-")
    .replace(/^\s+|[\s.:;!?…。：]{1,9}$/gu, "")
    .replace(/\s+/g, " ");
}
