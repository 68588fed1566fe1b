import { datesIn } from "../../markdown/dates/dates-in.ts";
import type { WrittenDate } from "../../markdown/dates/written-date.ts";
import type { Passage } from "../../markdown/words/passages.ts";
import { wordsOf } from "../../vocabulary/words-of.ts";
import type { CheckedDocument, DocumentRule } from "../rule.ts";
import { type LabelledDate, labelledDates } from "../words/labelled-dates.ts";

/** More dates than these in a row are no head of a text. */
const most = 20;

/** A date in the head or foot of the text that is another than the frontmatter's. */
export const dateConflict: DocumentRule = {
  scope: "document",
  id: "date-conflict",
  severity: "warning",
  why: "The page, its versions and the apps go by the date of the frontmatter; where the text says another, nobody can tell since when it applies.",
  remedy:
    "Write the date of this version in both places, or take it out of the text: the page shows the date of the frontmatter anyway.",
  check(document, report) {
    const { date } = document.frontmatter;
    for (const run of runsOfDates(document)) {
      // Of "Updated 1 May, effective 5 May" one is the frontmatter's, and a list of versions has it too.
      if (run.some(({ found }) => isSame(found, date)) || isSaidBehind(run, document)) continue;
      for (const { passage, found } of run.slice(0, most)) {
        const said = passage.text.slice(found.from, found.to).trim();
        const offset = passage.text.indexOf(said, found.from);
        report(
          passage.positionAt(offset),
          `Unexpected date ${said} behind “${found.label}”, expected ${date} as in the frontmatter`,
        );
      }
    }
  },
  examples: {
    good: [
      "# Vilkår\n\nSenest opdateret den 5. november 2025\n\n## 1. Et",
      "# Vilkår\n\nSidst ændret: 05.11.2025. Gælder fra 1. december 2025\n\n## 1. Et",
      "# Vilkår\n\nSidst ændret: 1. oktober 2025\n\nIkrafttræden: november 2025\n\n## 1. Et",
      "# Vilkår\n\n## 1. Et\n\nLoven er senest opdateret den 1. maj 2018, og dette gælder fra 1. maj 2018.",
      "## 1. Et\n\nTekst\n\n- Opdateret 1. maj 2023: nyt afsnit 4\n- Opdateret 5. november 2025: nyt afsnit 5",
      {
        text: "Under the GDPR, effective 25 May 2018, and the Act (last amended 1 May 2019), we act.",
        lang: "en",
      },
      { text: "Last updated: 11/5/2025\n\nAs of 1 May 2018 the Act is the law.", lang: "en" },
      { text: "Mise à jour : 5 mai 2024", lang: "xx" },
      {
        text: "Last updated: 1 October 2025, effective date: 5 November 2025\n\n## 1. A",
        lang: "en",
      },
      {
        text: "Stand: 1. Oktober 2025\n\nDiese AGB treten am 5. November 2025 in Kraft.\n\n## 1. A",
        lang: "de",
      },
      {
        text: "This policy replaces the policy last updated on 1 March 2024.\n\n## 1. Law\n\nThis clause takes effect on 1 July 2027.",
        lang: "en",
      },
      { text: "Diese Satzung beruht auf dem Gesetz in der Fassung vom 1. März 2010.", lang: "de" },
      "# Vilkår\n\nSenest opdateret: 1. oktober 2025\n\nGælder fra: 5. november 2025\n\n## 1. Et",
      "## 1. Priser\n\n| Pris |\n| --- |\n| Gælder fra 1. marts 2027 |\n\n## 2. A\n\nA\n\nB\n\nC",
    ],
    bad: [
      {
        text: "# Vilkår\n\nSenest opdateret den\n**1. november 2025**\n\n## 1. Et",
        says: [
          "4:3: Unexpected date 1. november 2025 behind “Senest opdateret den”, expected 2025-11-05 as in the frontmatter",
        ],
      },
      {
        text: "This policy was last updated on October 5th, 2025.\n\n## 1. A\n\nText\n\nEffective: 2024-11-05\n\n## 2. B\n\nText\n\nText\n\nText\n\nText",
        lang: "en",
        says: [
          "1:33: Unexpected date October 5th, 2025 behind “last updated on”, expected 2025-11-05 as in the frontmatter",
          "7:12: Unexpected date 2024-11-05 behind “Effective”, expected 2025-11-05 as in the frontmatter",
        ],
      },
      {
        text: "# Vilkår – opdateret 1. maj 2024",
        says: [
          "1:22: Unexpected date 1. maj 2024 behind “opdateret”, expected 2025-11-05 as in the frontmatter",
        ],
      },
      {
        text: "Vedtaget 5. november 2025. Senest ændret den 1. januar 2023.",
        says: [
          "1:46: Unexpected date 1. januar 2023 behind “Senest ændret den”, expected 2025-11-05 as in the frontmatter",
        ],
      },
      {
        text: "Ostatnia aktualizacja: 1 stycznia 2025 r.",
        lang: "pl",
        says: [
          "1:24: Unexpected date 1 stycznia 2025 behind “Ostatnia aktualizacja”, expected 2025-11-05 as in the frontmatter",
        ],
      },
      {
        text: "## 1. Eins\n\nText\n\nStand: [Mai 2024]",
        lang: "de",
        says: [
          "5:9: Unexpected date Mai 2024 behind “Stand”, expected 2025-11-05 as in the frontmatter",
        ],
      },
    ],
  },
};

type PlacedDate = {
  readonly passage: Passage;
  /** The place of its passage among the passages. */
  readonly index: number;
  readonly found: LabelledDate;
};

/** How many passages at the start and at the end of a text speak of the whole of it. */
const headLength = 8;
const footLength = 3;

/** The dates of the text itself, those together that stand in passages next to each other. */
function runsOfDates(document: CheckedDocument): PlacedDate[][] {
  const { passages, lang } = document;
  const words = wordsOf(lang).check;
  const runs: PlacedDate[][] = [];
  if (!words) return runs;
  const headEnd = Math.min(headLength, firstClause(document));
  let last = -2;
  passages.forEach((passage, i) => {
    const isOutside = i < headEnd || i >= passages.length - footLength;
    // A table or a heading among the clauses may say since when its prices hold.
    const isMeant = ({ isAlone }: LabelledDate) =>
      isOutside || (isAlone && passage.kind === "paragraph");
    const dates = labelledDates(passage, words, lang).filter(isMeant);
    if (dates.length === 0) return;
    if (i > last + 1) runs.push([]);
    runs.at(-1)?.push(...dates.map((found) => ({ passage, index: i, found })));
    last = i;
  });
  return runs;
}

/** Where the clauses begin: with the first heading that is numbered or below the title. */
function firstClause({ passages, headings }: CheckedDocument): number {
  const nodes = new Set(
    headings.filter(({ node, number }) => node.depth > 1 || number).map(({ node }) => node),
  );
  const first = passages.findIndex(({ node }) => nodes.has(node as never));
  return first < 0 ? passages.length : first;
}

/** Whether the frontmatter's date follows: "Last updated 1 May. These terms take effect on 5 May." */
function isSaidBehind(run: readonly PlacedDate[], document: CheckedDocument): boolean {
  const last = run.at(-1);
  if (!last) return false;
  const { passages, lang, frontmatter } = document;
  const behind = [last.passage.text.slice(last.found.to), passages[last.index + 1]?.text ?? ""];
  return behind.some((text) => datesIn(text, lang).some((each) => isSame(each, frontmatter.date)));
}

function isSame({ year, month, day }: WrittenDate, date: string): boolean {
  const [ownYear, ownMonth, ownDay] = date.split("-").map(Number);
  return year === ownYear && month === ownMonth && (day === undefined || day === ownDay);
}
