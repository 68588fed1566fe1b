import { splitFrontmatter } from "../../document/fields/split-frontmatter.ts";
import { cutFields } from "../account/cut-fields.ts";
import { quoted } from "../account/faults/quoted.ts";
import type { DocumentRule } from "../rule.ts";

/** Words of the frontmatter that are not in the value of their field. */
export const fieldCut: DocumentRule = {
  scope: "document",
  id: "field-cut",
  severity: "error",
  why: "In the frontmatter a # behind a space begins a comment, and a backslash between double quotes changes the letter behind it: what readers see of the title or the changes ends early or lacks a letter.",
  remedy:
    'Put double quotes around the whole value: “title: "Terms # 5"”. Between double quotes, write a backslash twice.',
  check({ text }, report) {
    const split = splitFrontmatter(text);
    if ("message" in split) return;
    for (const { kind, field, found, ...at } of cutFields(
      split.yaml.split(/\r?\n/),
      split.yamlLine,
    ))
      report(
        at,
        kind === "comment"
          ? `Unexpected ${quoted(found)} behind ${field}, read as a comment, expected quotes around the whole value`
          : `Unexpected ${found} in ${field}, read as a sign that nobody sees, expected \\${found}`,
      );
  },
  examples: {
    good: [
      '---\ntitle: "Vilkår # 5 \\\\_ C#"\n# om sproget\nlang: da # dansk\nchanges: C# og F#\n---\n\nTekst',
      "---\ntitle: 'A # b' # note\nchanges: >\n  Ny # 5\n  pris\n---\n\nTekst",
      { text: "---\ntitle: 条款＃5#\n---\n\n正文", lang: "zh" },
    ],
    bad: [
      {
        text: "---\ntitle: Terms # 5\ncorrections:\n  - date: 2025-01-01 # soon\n    note: The price\n      was # 7 wrong\n---\n\nText",
        lang: "en",
        says: [
          "2:14: Unexpected “# 5” behind title, read as a comment, expected quotes around the whole value",
          "6:11: Unexpected “# 7 wrong” behind note, read as a comment, expected quotes around the whole value",
        ],
      },
      {
        text: "---\ntitle:\n  # kort\n  Vilkår # 5\n---\n\nTekst",
        says: [
          "4:10: Unexpected “# 5” behind title, read as a comment, expected quotes around the whole value",
        ],
      },
      {
        text: '---\ntitle: 条款 #二\nchanges: "a\\_b"\n---\n\n正文',
        lang: "zh",
        says: [
          "2:11: Unexpected “#二” behind title, read as a comment, expected quotes around the whole value",
          "3:12: Unexpected \\_ in changes, read as a sign that nobody sees, expected \\\\_",
        ],
      },
    ],
  },
};
