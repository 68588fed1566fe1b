import { notWords } from "../../markdown/passages.ts";
import { start } from "../../markdown/start.ts";
import type { DocumentRule } from "../rule.ts";

/** Shorter ones are formulas that may stand under several headings. */
const least = 120;

/** A paragraph that stands twice in a text. */
export const paragraphRepeated: DocumentRule = {
  scope: "document",
  id: "paragraph-repeated",
  severity: "warning",
  why: "A paragraph that stands twice was pasted twice, or stands where another should be; once one of them is amended, the two disagree.",
  remedy: "Delete one of the two, or put the paragraph that belongs there in its place.",
  check({ passages }, report) {
    const lines = new Map<string, number>();
    for (const { kind, isListed, text, node } of passages) {
      if (kind !== "paragraph" || isListed || text.length < least) continue;
      // Two with code or pictures may differ in these.
      if (text.includes(notWords)) continue;
      const words = text.replace(/\s+/g, " ");
      const at = start(node);
      const line = lines.get(words);
      if (line === undefined) lines.set(words, at.line);
      else report(at, `Unexpected paragraph of line ${line} again, expected it once`);
    }
  },
  examples: {
    good: [
      `${"Vi behandler dine oplysninger. ".repeat(3)}\n\n${"Vi behandler dine oplysninger. ".repeat(3)}`,
      `- ${"Vi behandler dine oplysninger. ".repeat(5)}\n- ${"Vi behandler dine oplysninger. ".repeat(5)}`,
      `${"Vi behandler `A`. ".repeat(9)}\n\n${"Vi behandler `B`. ".repeat(9)}`,
    ],
    bad: [
      {
        text: `${"Vi behandler dine oplysninger. ".repeat(5)}\n\n## Igen\n\n${"Vi behandler\ndine oplysninger. ".repeat(5)}`,
        says: ["5:1: Unexpected paragraph of line 1 again, expected it once"],
      },
      {
        text: `> ${"我们处理您的个人信息。".repeat(12)}\n\n${"我们处理您的个人信息。".repeat(12)}`,
        lang: "zh",
        says: ["3:1: Unexpected paragraph of line 1 again, expected it once"],
      },
    ],
  },
};
