import { start } from "../../markdown/start.ts";
import type { DocumentRule } from "../rule.ts";

/** The title in lists and in the browser tab is the title on the page. */
export const titleMismatch: DocumentRule = {
  scope: "document",
  id: "title-mismatch",
  severity: "warning",
  why: "Who chose a document by its title in a list or a search engine finds another name on the page, and cannot tell whether it is the right one.",
  remedy:
    "Decide what the document is called, and write that in the frontmatter's title and behind the # alike.",
  check({ frontmatter: { title, lang }, headings }, report) {
    const h1 = headings.find(({ node, isTopLevel }) => isTopLevel && node.depth === 1);
    if (!h1 || h1.text === "" || key(h1.text, lang) === key(title, lang)) return;
    const message = `Unexpected title ${h1.text}, expected ${title} as in the frontmatter`;
    report(start(h1.node), message);
  },
  examples: {
    good: [
      { text: "# Vilkår\n\n# Andet", fields: { title: "Vilkår" } },
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
        text: "शर्तें\n===",
        lang: "hi",
        fields: { title: "गोपनीयता" },
        says: ["1:1: Unexpected title शर्तें, expected गोपनीयता as in the frontmatter"],
      },
    ],
  },
};

/** A title without what people write one way here and another there: case, accents on capitals, quotes, dashes, the end. */
function key(title: string, lang: string): string {
  return title
    .toLocaleLowerCase(lang)
    .normalize("NFKD")
    .replace(/[\u0300-\u036F]/g, "")
    .replace(/[\p{Pi}\p{Pf}"'´`]/gu, "'")
    .replace(/\p{Pd}/gu, "-")
    .replace(/[\s.:;!?…。：]+$|^\s+/gu, "")
    .replace(/\s+/g, " ");
}
