import type { Position } from "../../document/diagnostic.ts";
import { start } from "../../markdown/start.ts";
import { notWords, type Passage } from "../../markdown/words/passages.ts";
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
    for (const all of alike(passages)) {
      const [first] = all;
      for (const [i, { index, at }] of all.entries()) {
        const last = all[i - 1];
        if (!first || !last) continue;
        // What comes a third time is the manner of the text, such as the legal basis under each purpose; not right behind itself.
        const isManner = all.length > 2 && index > last.index + 1;
        const message = `Unexpected paragraph of line ${first.at.line} again, expected it once`;
        if (!isManner) report(at, message);
      }
    }
  },
  examples: {
    good: [
      `${"Vi behandler dine oplysninger. ".repeat(3)}\n\n${"Vi behandler dine oplysninger. ".repeat(3)}`,
      `- ${"Vi behandler dine oplysninger. ".repeat(5)}\n- ${"Vi behandler dine oplysninger. ".repeat(5)}`,
      `${`## Formål\n\n${"Vi behandler dine oplysninger. ".repeat(5)}\n\n`.repeat(3)}`,
      `${"Vi behandler `A`. ".repeat(9)}\n\n${"Vi behandler `B`. ".repeat(9)}`,
    ],
    bad: [
      {
        text: `${"Vi behandler dine oplysninger. ".repeat(5)}\n\n## Igen\n\n${"Vi behandler\ndine oplysninger. ".repeat(5)}`,
        says: ["5:1: Unexpected paragraph of line 1 again, expected it once"],
      },
      {
        text: `${"Vi behandler dine oplysninger. ".repeat(5)}\n\n`.repeat(3),
        says: [
          "3:1: Unexpected paragraph of line 1 again, expected it once",
          "5:1: Unexpected paragraph of line 1 again, expected it once",
        ],
      },
      {
        text: `> ${"我们处理您的个人信息。".repeat(12)}\n\n${"我们处理您的个人信息。".repeat(12)}`,
        lang: "zh",
        says: ["3:1: Unexpected paragraph of line 1 again, expected it once"],
      },
    ],
  },
};

type Placed = { readonly index: number; readonly at: Position };

/** The places of each long paragraph, those that say the same together. */
function alike(passages: readonly Passage[]): Iterable<readonly Placed[]> {
  const found = new Map<string, Placed[]>();
  for (const [index, { kind, isListed, text, node }] of passages.entries()) {
    if (kind !== "paragraph" || isListed || text.length < least) continue;
    // Two with code or pictures may differ in these.
    if (text.includes(notWords)) continue;
    const words = text.replace(/\s+/g, " ");
    const placed = { index, at: start(node) };
    const all = found.get(words);
    if (all) all.push(placed);
    else found.set(words, [placed]);
  }
  return found.values();
}
