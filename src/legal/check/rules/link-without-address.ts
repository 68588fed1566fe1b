import { reportAccount } from "../account/report-account.ts";
import type { DocumentRule } from "../rule.ts";

/** A link in two pairs of brackets whose address is nowhere. */
export const linkWithoutAddress: DocumentRule = {
  scope: "document",
  id: "link-without-address",
  severity: "warning",
  why: "Readers see the brackets and the name in them, and cannot go where the link was to lead.",
  remedy:
    "Write the address behind the words: “[our terms](terms.md)”. If brackets are meant, write a backslash before each [.",
  check(document, report) {
    reportAccount("link-without-address", document, report);
  },
  examples: {
    good: [
      "Se [vilkår][terms], [politik][] og [1][2].\n\n[terms]: b.md\n[politik]: c.md",
      "`[a][b]` \\[ord][navn] [sic] [ord](b.md)[^1]\n\n[^1]: Note",
      { text: "见[条款][t]\n\n[T]: b.md", lang: "zh" },
    ],
    bad: [
      {
        text: "See [our terms][terms] and [the policy][].",
        lang: "en",
        says: [
          "1:5: Unexpected “[our terms][terms]” shown in brackets, expected a line [terms]: with the address, or (address) in place of [terms]",
          "1:28: Unexpected “[the policy][]” shown in brackets, expected a line [the policy]: with the address, or (address) in place of []",
        ],
      },
      {
        text: "- 见[条款][t]",
        lang: "zh",
        says: [
          "1:4: Unexpected “[条款][t]” shown in brackets, expected a line [t]: with the address, or (address) in place of [t]",
        ],
      },
    ],
  },
};
