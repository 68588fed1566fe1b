import { literalMarkupIn } from "../markup/literal-markup-in.ts";
import type { DocumentRule } from "../rule.ts";

/** Markup that was not understood, so that readers see it. */
export const literalMarkup: DocumentRule = {
  scope: "document",
  id: "literal-markup",
  severity: "warning",
  why: "Readers see stars, brackets or braces in place of bold words, links and notes, and what a clause stresses is no longer stressed.",
  remedy:
    "Put the stars right at the words, with spaces and punctuation outside: “**Note:** text”. Write a link as [words](address) without spaces in the address, and remove what stands in braces.",
  check({ passages, text }, report) {
    let lines: readonly string[] | undefined;
    for (const passage of passages) {
      for (const { offset, shown, expected, severity } of literalMarkupIn(passage)) {
        const at = passage.positionAt(offset);
        lines ??= text.split(/\r\n|\n|\r/);
        // What is escaped, or written as an entity, is shown because it was meant to be.
        const line = lines[at.line - 1] ?? "";
        if (!line.startsWith(shown, at.column - 1) || line[at.column - 2] === "\\") continue;
        report(
          at,
          `Unexpected ${shown} shown to the reader, expected ${expected}`,
          severity && { severity },
        );
      }
    }
  },
  examples: {
    good: [
      "**Fed:** tekst, *kursiv*, __fed__ og `**kode**` [link](b.md)",
      "Pris** og gebyr**\n\n**Gælder kun i EU.\n\n*** og **** og ***\n\n2**3 = 8, 3**2 = 9",
      "snake__case, __init og dato: __.__.____\n\nUnderskrift: ______________\n\nDen __dag i __måned",
      "\\*\\*ikke fed\\*\\* og \\_\\_heller ikke\\_\\_ og \\{#id}",
      "## Vilkår {#vilkaar}\n\n#hashtag [sic] (note) [2](b.md) {} {tekst}",
      { text: "**注意：** 我们的**隐私政策**", lang: "zh" },
      {
        text: "The Regulation [GDPR] (https://europa.eu), [sic] (/en/a), [the terms] (a copy), \\[our terms\\] (https://a.com)",
        lang: "en",
      },
      "## \u00a0Sletning\n\n#\u00a05\n\nNr. ##\u00a05",
    ],
    bad: [
      {
        text: "Se [vores vilkår] (terms.md), [priserne](/da/p) og [her]\u00a0(https://a.com).\n\n##\u00a0Sletning af data",
        says: [
          "1:17: Unexpected ] ( shown to the reader, expected a link, without that space",
          "3:1: Unexpected ## shown to the reader, expected a plain space behind it in place of that one, as in a heading",
        ],
      },
      {
        text: "#　目的\n\n我们的[隐私政策] (https://a.com)",
        lang: "zh",
        says: [
          "1:1: Unexpected # shown to the reader, expected a plain space behind it in place of that one, as in a heading",
          "3:9: Unexpected ] ( shown to the reader, expected a link, without that space",
        ],
      },
      {
        text: "Vi **behandler **data og\n**Bemærk:**tekst",
        says: ["1:4: Unexpected ** shown to the reader, expected bold words"],
      },
      {
        text: "我们的**“隐私政策”**适用",
        lang: "zh",
        says: ["1:4: Unexpected ** shown to the reader, expected bold words"],
      },
      {
        text: "__Bemærk:__tekst og [her](se her)",
        says: [
          "1:1: Unexpected __ shown to the reader, expected bold words",
          "1:25: Unexpected ]( shown to the reader, expected a link",
        ],
      },
      {
        text: "Updated 2020 {: datetime=2020 }\n\n## Terms {#terms} **today**\n\n##Scope\n\nSee.[^1]",
        lang: "en",
        says: [
          "1:14: Unexpected {: datetime=2020 } shown to the reader, expected the words alone",
          "3:10: Unexpected {#terms} shown to the reader, expected it at the end of a heading",
          "5:1: Unexpected ## shown to the reader, expected a space behind it, as in a heading",
          "7:5: Unexpected [^1] shown to the reader, expected a footnote of that name",
        ],
      },
      {
        text: "| Begreb | Se **note |\n| --- | --- |\n| ** Data** | x |",
        says: [
          "1:15: Unexpected ** shown to the reader, expected bold words",
          "3:3: Unexpected ** shown to the reader, expected bold words",
        ],
      },
    ],
  },
};
