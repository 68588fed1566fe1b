import type { TextBlock } from "../../document/blocks/text-block.ts";
import { hasBrokenHtml } from "../markup/has-broken-html.ts";
import { blockName } from "../readings/block-name.ts";
import { isTold, openLines } from "../readings/open-lines.ts";
import { type ReadingDifference, readingDifferences } from "../readings/reading-differences.ts";
import type { Details, DocumentRule } from "../rule.ts";

/** Two readers of Markdown that share no code must see the same words in the same blocks. */
export const readTwoWays: DocumentRule = {
  scope: "document",
  id: "read-two-ways",
  severity: "error",
  why: "Markdown leaves some lines open: one reader takes them for a part of what stands above, another for a paragraph of their own. The page shows one reading; a preview, a colleague's editor or a court's expert may see the other.",
  remedy:
    "Write the line so that it can be read in one way: an empty line before a new paragraph, spaces before a line that goes on in an item or a note, a backslash before a sign that is to be shown.",
  check({ html, ownBlocks, blocks }, report) {
    // Tags that are not closed are read in more ways than two, and are an error of their own.
    if (hasBrokenHtml(html)) return;
    const differences = readingDifferences(ownBlocks, blocks);
    const lines = openLines(differences);
    for (const { own, around, isError } of lines)
      report({ line: own.line, column: 1 }, lineMessage(own, around), weight(isError));
    for (const difference of differences.filter((each) => !isTold(each, lines))) {
      const { line, message } = openWords(difference);
      report({ line, column: 1 }, message, weight(!difference.hasSameWords));
    }
  },
  examples: {
    good: [
      "- et\n- to\n\nEn linje for sig",
      "[^1]: Note\n\n    dens andet afsnit\n\nTekst[^1]",
      "Pris: **€5** ~~og~~ https://example.com/a_b_c",
      { text: "> 引用\n\n正文", lang: "zh" },
    ],
    bad: [
      {
        text: "- et\n- to\nEn linje",
        says: [
          "3:1: Unexpected line “En linje” that can be read as item 2 of a list or as a paragraph of its own, expected an empty line above it, or spaces before it",
        ],
      },
      {
        text: "Tekst[^1]\n\n[^1]: Note\nMere tekst",
        says: [
          "4:1: Unexpected line “Mere tekst” that can be read as note 1 or as a paragraph of its own, expected an empty line above it, or spaces before it",
        ],
      },
      {
        text: "| A | B | C |\n|---|---|---|\n| 1 || 3 |",
        says: [
          "3:1: Unexpected words “3” that can be read as row 2, column 2 of a table or as row 2, column 3 of a table, expected a text that can be read in one way",
        ],
      },
      {
        text: "Satser\n ---\n\nTekst",
        says: [
          "1:1: Unexpected words “Satser” that can be read as row 1, column 1 of a table or as a heading of rank 2, expected a text that can be read in one way",
        ],
      },
      {
        text: "- et\nEn linje\n\n[^1]: Note\nMere\n\nTekst[^1]",
        says: [
          "2:1: Unexpected line “En linje” that can be read as item 1 of a list or as a paragraph of its own, expected an empty line above it, or spaces before it",
          "5:1: Unexpected line “Mere” that can be read as note 1 or as a paragraph of its own, expected an empty line above it, or spaces before it",
        ],
      },
      {
        lang: "zh",
        text: "> 引用\n正文",
        says: [
          "2:1: Unexpected line “正文” that can be read as a quotation or as a paragraph of its own, expected an empty line above it, or spaces before it",
        ],
      },
      {
        text: "**a*#b*c**",
        says: [
          "1:1: Unexpected words that can be read as “a#bc**” or as “a#b*c*”, expected a text that can be read in one way",
        ],
      },
    ],
  },
};

function weight(isError: boolean): Details {
  return isError ? {} : { severity: "warning" };
}

function lineMessage(own: TextBlock, around: TextBlock): string {
  const names = `${blockName(around.place)} or as ${blockName(own.place)}`;
  return `Unexpected line “${start(own.text)}” that can be read as ${names}, expected an empty line above it, or spaces before it`;
}

/** The first words that two readers see in another place, or otherwise. */
function openWords({ first: [first], second: [second] }: ReadingDifference): {
  readonly line: number;
  readonly message: string;
} {
  const line = Math.min(first?.line ?? Infinity, second?.line ?? Infinity);
  const expected = "expected a text that can be read in one way";
  if (first && second && first.place === second.place) {
    const at = firstDifference(first.text, second.text);
    const [one, other] = [first, second].map(({ text }) => start(text.slice(at)));
    return {
      line,
      message: `Unexpected words that can be read as “${one}” or as “${other}”, ${expected}`,
    };
  }
  const [one, other] = [first, second].map((block) => (block ? blockName(block.place) : "nothing"));
  const words = start((first ?? second)?.text ?? "");
  return {
    line,
    message: `Unexpected words “${words}” that can be read as ${one} or as ${other}, ${expected}`,
  };
}

/** A few characters before the place where two texts part. */
function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return Math.max(0, at - 20);
}

/** How a text begins, in at most 40 characters. */
function start(text: string): string {
  const characters = [...text];
  return characters.length <= 40 ? text : `${characters.slice(0, 40).join("")}…`;
}
