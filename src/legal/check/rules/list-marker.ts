import { startsWithMonth } from "../../markdown/dates/starts-with-month.ts";
import { wordsOf } from "../../vocabulary/words-of.ts";
import { spaceName } from "../characters/space-name.ts";
import { type MarkedLine, markedLines } from "../markup/marked-lines.ts";
import type { CheckedDocument, DocumentRule } from "../rule.ts";

/** Items of a list that lack the plain space behind their marker, so that they are no list. */
export const listMarker: DocumentRule = {
  scope: "document",
  id: "list-marker",
  severity: "warning",
  why: "Without a plain space behind its number or dash a line is no item: the points of the clause run together into one paragraph.",
  remedy:
    "Put one space between the number, dash or star and the words: “1. Text”, “- Text”. Where there seems to be one, it is a no-break space from a word processor: delete it and type it anew.",
  check(document, report) {
    for (const run of runs(document)) {
      const [first] = run;
      if (!first || (run.length === 1 && !isLostItem(first, document))) continue;
      // Two notes in a row may have a star each.
      const isJoined = first.index === run.at(-1)?.index;
      const isSure = run.length > 1 && (first.marker !== "*" || isJoined);
      // Paragraphs of their own, each with its number and a space that readers see, look like a list.
      const isLost = isSure && (first.space === "" || isJoined);
      const fix = run.map(({ gap, space }) => ({ start: gap, end: gap + space.length, text: " " }));
      report(first, message(first, run.length - 1), {
        ...(isLost && { severity: "error" }),
        ...(isSure && becomesList(run) && { fix }),
      });
    }
  },
  examples: {
    good: [
      "1. Navn\n2. Adresse\n\n- et\n- to\n\n* tre\n* fire",
      "*fremhævet* og **fed**\n\n**Navn:** tekst\n\n*Gælder kun i EU.",
      "1.000 kr.\n2.500 kr.\n\n3.5 er nok\n\n-5 grader\n-10 grader",
      "5.november 2025\n6.november 2025\n\n3.mand på stedet",
      "Vi behandler ansøgninger og\n-bilag.\n\n- Data og\n  -behandling\n\n-Anna Jensen, direktør",
      "\\-et\n\\-to\n\n`-a\n-b`\n\n--- tekst\n--- tekst\n\n1.example.com",
      { text: "– eins\n– zwei\n\n-1\n-2\n\n*siehe unten", lang: "de" },
      "1.\u00a0januar 2025\n2.\u00a0februar 2025\n\n1.\u00a0Alene\n\n-\u00a0Anna Jensen\n\n*\u00a0Kun i EU.",
      "Fra 1.\u00a0til\n3.\u00a0kvartal, og\n7.\u00a0kvartal\n\n-&nbsp;et\n-&nbsp;to\n\n- \u00a0tre",
    ],
    bad: [
      {
        text: "Vi indsamler:\n\n1.Navn\n2.Adresse\n3.Telefon",
        says: ["3:1: Unexpected 1.Navn and 2 more without a space, expected 1. Navn"],
      },
      {
        text: "1)我们收集信息\n\n2)我们使用信息",
        lang: "zh",
        says: [
          "1:1: Unexpected 1)我们收集信息 and 1 more without a space, expected 1) 我们收集信息",
        ],
      },
      {
        text: "> -**Name**: …\n> -**Adresse**: …",
        lang: "de",
        says: ["1:3: Unexpected -Name: and 1 more without a space, expected - Name:"],
      },
      {
        text: "- navn\n-adresse\n- telefon",
        says: ["2:1: Unexpected -adresse, expected - adresse"],
      },
      {
        text: "1.Introduction\n\nWe are Nordlys.",
        lang: "en",
        says: ["1:1: Unexpected 1.Introduction, expected 1. Introduction"],
      },
      {
        text: "Vi indsamler:\n\n-\u00a0navne\n-\u00a0adresser\n\n1.\u00a0Første\n\n2.\u00a0Andet",
        says: [
          "3:1: Unexpected no-break space between - and navne and 1 more, expected a plain space",
          "6:1: Unexpected no-break space between 1. and Første and 1 more, expected a plain space",
        ],
      },
      {
        text: "1.　目的\n2.　範囲",
        lang: "ja",
        says: ["1:1: Unexpected U+3000 between 1. and 目的 and 1 more, expected a plain space"],
      },
    ],
  },
};

function message({ marker, space, words }: MarkedLine, others: number): string {
  const shown = /^.\S{0,30}/u.exec(words)?.[0] ?? "";
  const more = others > 0 ? ` and ${others} more` : "";
  if (space !== "")
    return `Unexpected ${spaceName(space)} between ${marker} and ${shown}${more}, expected a plain space`;
  const without = more && `${more} without a space`;
  return `Unexpected ${marker}${shown}${without}, expected ${marker} ${shown}`;
}

/** Lines that follow each other with markers of one kind. */
function runs(document: CheckedDocument): MarkedLine[][] {
  const found: MarkedLine[][] = [];
  for (const line of markedLines(document)) {
    if (isOther(line, document.lang)) continue;
    const run = found.at(-1);
    if (run && follows(run, line)) run.push(line);
    else found.push([line]);
  }
  return found;
}

function follows(
  run: readonly MarkedLine[],
  { marker, space, line, index, passage }: MarkedLine,
): boolean {
  const last = run.at(-1);
  if (!last || marker.at(-1) !== last.marker.at(-1)) return false;
  const isNumber = /^\d/.test(marker);
  if (index === last.index) {
    // A line of the file may be too short for a whole item.
    const isNext = isNumber && Number.parseInt(marker, 10) === Number.parseInt(last.marker, 10) + 1;
    // A good typist keeps "3." and "mand" together.
    return isNext || (line === last.line + 1 && !(isNumber && space));
  }
  // A dash inside a paragraph may belong to a word: "Daten und ⏎ -verarbeitung".
  const isItem = isNumber || run.length > 1 || last.line === startLine(last.passage);
  const isNear = index === last.index + 1 && line === endLine(last.passage) + 2;
  return (
    isItem && isNear && line === startLine(passage) && passage.isListed === last.passage.isListed
  );
}

/** Dates, addresses of hosts, and stars and dashes that have a partner. */
function isOther({ marker, words }: MarkedLine, lang: string): boolean {
  if (marker === "*") return words.includes("*");
  if (marker === "-") return words.endsWith("-");
  return startsWithMonth(words, lang) || /^[\p{L}\p{Nd}-]+\.\p{L}{2}/u.test(words);
}

/** Whether a line alone was meant as an item: one that touches a list, or a number that opens a paragraph. */
function isLostItem(item: MarkedLine, { passages, lang }: CheckedDocument): boolean {
  const { marker, words, passage, index, line } = item;
  const [before, after] = [passages[index - 1], passages[index + 1]];
  const isFirstLine = line === startLine(passage);
  const touchesList =
    !passage.isListed &&
    ((before?.isListed && isFirstLine && endLine(before) === line - 1) ||
      (after?.isListed && endLine(passage) === line && startLine(after) === line + 1));
  if (touchesList) return true;
  if (item.space !== "") return false;
  if (!/^\d/.test(marker) || !isFirstLine || /^\p{L}(?![\p{L}\p{M}])/u.test(words)) return false;
  return !(wordsOf(lang).hasOrdinalDot && marker.endsWith(".") && /^\p{Ll}/u.test(words));
}

/** Whether spaces alone would make a list of a run: its paragraphs hold nothing else, or only words before it. */
function becomesList(run: readonly MarkedLine[]): boolean {
  return run.every(({ marker, line, column, index, passage }, i) => {
    const [last, next] = [run[i - 1], run[i + 1]];
    const isFirst = last?.index !== index;
    const isAtStart = line === startLine(passage) || (isFirst && /^(?:[*-]|1[.)])$/.test(marker));
    const isBehindLast = !isFirst && line === last.line + 1;
    const isBeforeNext = next?.index === index || line === endLine(passage);
    const isInLine = column === passage.node.position?.start.column;
    return (isAtStart || isBehindLast) && isBeforeNext && isInLine;
  });
}

function startLine({ node }: MarkedLine["passage"]): number {
  return node.position?.start.line ?? 0;
}

function endLine({ node }: MarkedLine["passage"]): number {
  return node.position?.end.line ?? 0;
}
