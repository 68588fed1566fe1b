import { reportAccount } from "../account/report-account.ts";
import type { DocumentRule } from "../rule.ts";

/** A line that gives a name to an address, and nothing has that name. */
export const definitionUnused: DocumentRule = {
  scope: "document",
  id: "definition-unused",
  severity: "warning",
  why: "A line that begins with a name in brackets and a colon is the address of links of that name, and is shown nowhere. Where no link has the name, what stands in the line reaches nobody.",
  remedy:
    "If readers shall see the line, write a backslash before its [, or leave the brackets out. If it is the address of a link, write the same name in the second brackets of that link. Else remove it.",
  check(document, report) {
    reportAccount("definition-unused", document, report);
  },
  examples: {
    good: [
      "Se [vilkår][terms], [Politik] og ![logo][].\n\n[TERMS]: b.md 'Vilkår'\n[politik]: <c.md>\n[logo]: a.png",
      { text: "\\[DPO]: dpo@example.com\n\n[见条款][t]\n\n> [t]: b.md", lang: "zh" },
    ],
    bad: [
      {
        text: "[DPO]: dpo@example.com\n\nWords.",
        lang: "en",
        says: [
          "1:1: Unexpected line [DPO]: “dpo@example.com” that nothing refers to and no reader sees, expected a backslash before [ to show it, or its removal",
        ],
      },
      {
        text: "[服务商]: 北极光\n\n- [价格]: /b (含税)",
        lang: "zh",
        says: [
          "1:1: Unexpected line [服务商]: “北极光” that nothing refers to and no reader sees, expected a backslash before [ to show it, or its removal",
          "3:3: Unexpected line [价格]: “/b 含税” that nothing refers to and no reader sees, expected a backslash before [ to show it, or its removal",
        ],
      },
      {
        text: "Se [a].\n\n[a]: b.md\n[a]: c.md",
        says: [
          "4:1: Unexpected line [a]: “c.md” that another with the same name hides and no reader sees, expected a backslash before [ to show it, or its removal",
        ],
      },
    ],
  },
};
