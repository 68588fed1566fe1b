import type { List, ListItem, Parent } from "mdast";
import type { Position } from "../../document/diagnostic.ts";
import { lineStarts } from "../../document/places/line-starts.ts";
import { monthAtStart } from "../../markdown/dates/starts-with-month.ts";
import { descendants } from "../../markdown/descendants.ts";
import { start } from "../../markdown/start.ts";
import type { Passage } from "../../markdown/words/passages.ts";
import type { CheckedDocument, DocumentRule } from "../rule.ts";

/** A date whose day, or in Hungarian whose year, has become the number of a list. */
export const dateAsList: DocumentRule = {
  scope: "document",
  id: "date-as-list",
  severity: "error",
  why: "A number and a dot at the start of a paragraph begin a numbered list: the words keep the month and the year, and the day on which the text takes effect becomes the number of a list item.",
  remedy:
    "Write a backslash between the number and the dot, as in “5\\. November 2025”, or begin the line with another word than the date.",
  check({ tree, text, passages, lang }, report) {
    let source: Source | undefined;
    for (const { node } of descendants(tree)) {
      if (node.type !== "list" || !node.ordered) continue;
      source ??= {
        text,
        starts: lineStarts(text),
        passages: new Map(passages.map((passage) => [passage.node, passage])),
        lang,
      };
      for (const { at, offset, number, words } of datedItems(node, source)) {
        const dot = offset + number.length;
        report(
          at,
          `Unexpected date ${number}. ${words} read as item ${number} of a list, expected ${number}\\. ${words}`,
          { fix: [{ start: dot, end: dot, text: "\\" }] },
        );
      }
    }
  },
  examples: {
    good: [
      "5\\. november 2025\n\nSenest opdateret 5. november 2025",
      "1. januar 2025: åbning\n2. februar 2025: udvidelse",
      "1. Maj måned er fri\n2. November 2025 er ikke",
      "5. Novemberlys",
      "5) november 2025",
      { text: "1. May we share your data?", lang: "en" },
      { text: "5. November 2025", lang: "fr" },
    ],
    bad: [
      {
        text: "# Vilkår\n\n5. november 2025",
        says: [
          "3:1: Unexpected date 5. november 2025 read as item 5 of a list, expected 5\\. november 2025",
        ],
      },
      {
        text: "1. **maj** 2024 (første udgave)\n15. marts 2025 (anden udgave)",
        says: [
          "1:1: Unexpected date 1. maj 2024 read as item 1 of a list, expected 1\\. maj 2024",
          "2:1: Unexpected date 15. marts 2025 read as item 15 of a list, expected 15\\. marts 2025",
        ],
      },
      {
        text: "> 31. Dez. 2024",
        lang: "de",
        says: [
          "1:3: Unexpected date 31. Dez. 2024 read as item 31 of a list, expected 31\\. Dez. 2024",
        ],
      },
      {
        text: "2025. november 5.",
        lang: "hu",
        says: [
          "1:1: Unexpected date 2025. november 5 read as item 2025 of a list, expected 2025\\. november 5",
        ],
      },
    ],
  },
};

type Source = Pick<CheckedDocument, "text" | "lang"> & {
  /** Where each line of the text starts. */
  readonly starts: readonly number[];
  readonly passages: ReadonlyMap<Parent, Passage>;
};

type DatedItem = {
  readonly at: Position;
  readonly offset: number;
  readonly number: string;
  readonly words: string;
};

/** The items of a list if it is none: every one begins with a month, and it does not simply count from 1. */
function datedItems({ children }: List, source: Source): DatedItem[] {
  const found: DatedItem[] = [];
  for (const item of children) {
    const dated = datedItem(item, source);
    if (!dated) return [];
    found.push(dated);
  }
  const isList = found.length > 1 && found.every(({ number }, i) => isCounted(Number(number), i));
  return isList ? [] : found;
}

function datedItem(
  item: ListItem,
  { text, starts, passages, lang }: Source,
): DatedItem | undefined {
  const [first] = item.children;
  const said = first?.type === "paragraph" ? (passages.get(first)?.text ?? "") : "";
  const month = monthAtStart(said, lang);
  if (!month) return undefined;
  const at = start(item);
  const offset = (starts[at.line - 1] ?? 0) + at.column - 1;
  const number = /^\d{1,4}(?=\.)/.exec(text.slice(offset, offset + 5))?.[0];
  const words = number && dateWords(Number(number), said, month);
  return words ? { at, offset, number, words } : undefined;
}

/** 1, 2, 3 or 1, 1, 1. */
const isCounted = (number: number, i: number) => number === i + 1 || number === 1;

/** What follows the number as far as it is a date: the month and the year or nothing more, behind a year the month and the day. */
function dateWords(number: number, said: string, month: string): string | undefined {
  const rest = said.slice(month.length);
  if (number >= 1900 && number < 2200) {
    const day = /^\.? \p{Nd}{1,2}(?!\p{Nd})/u.exec(rest)?.[0];
    return day && month + day;
  }
  if (number < 1 || number > 31) return undefined;
  const year = /^\.?,? (?:de )?\p{Nd}{4}(?!\p{Nd})/u.exec(rest)?.[0];
  if (year) return month + year;
  return /^\.?\s*?(?:\n|$)/.test(rest) ? month : undefined;
}
