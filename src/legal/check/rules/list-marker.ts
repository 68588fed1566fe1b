import { wordsOf } from "../../languages/words-of.ts";
import { startsWithMonth } from "../../markdown/starts-with-month.ts";
import { type MarkedLine, markedLines } from "../marked-lines.ts";
import type { CheckedDocument, DocumentRule } from "../rule.ts";

/** Items of a list that lack the space behind their marker, so that they are no list. */
export const listMarker: DocumentRule = {
  scope: "document",
  id: "list-marker",
  severity: "warning",
  why: "Without a space behind its number or dash a line is no item: the points of the clause run together into one paragraph.",
  remedy: "Put one space between the number, dash or star and the words: “1. Text”, “- Text”.",
  check(document, report) {
    for (const run of runs(document)) {
      const [first] = run;
      if (!first || (run.length === 1 && !isLostItem(first, document))) continue;
      const { marker } = first;
      const shown = /^.\S{0,30}/u.exec(first.words)?.[0] ?? "";
      const more = run.length > 1 ? ` and ${run.length - 1} more without a space` : "";
      const message = `Unexpected ${marker}${shown}${more}, expected ${marker} ${shown}`;
      // Two notes in a row may have a star each.
      const isSure = run.length > 1 && (marker !== "*" || first.index === run.at(-1)?.index);
      const fix = run.map(({ gap }) => ({ start: gap, end: gap, text: " " }));
      report(first, message, {
        ...(isSure && { severity: "error" }),
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
    ],
  },
};

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
  { marker, line, index, passage }: MarkedLine,
): boolean {
  const last = run.at(-1);
  if (!last || marker.at(-1) !== last.marker.at(-1)) return false;
  const isNumber = /^\d/.test(marker);
  if (index === last.index) {
    // A line of the file may be too short for a whole item.
    const isNext = isNumber && Number.parseInt(marker, 10) === Number.parseInt(last.marker, 10) + 1;
    return isNext || line === last.line + 1;
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

/** Tells whether a line alone was meant as an item: one that touches a list, or a number that opens a paragraph. */
function isLostItem(item: MarkedLine, { passages, lang }: CheckedDocument): boolean {
  const { marker, words, passage, index, line } = item;
  const [before, after] = [passages[index - 1], passages[index + 1]];
  const isFirstLine = line === startLine(passage);
  const touchesList =
    !passage.isListed &&
    ((before?.isListed && isFirstLine && endLine(before) === line - 1) ||
      (after?.isListed && endLine(passage) === line && startLine(after) === line + 1));
  if (touchesList) return true;
  if (!/^\d/.test(marker) || !isFirstLine || /^\p{L}(?![\p{L}\p{M}])/u.test(words)) return false;
  return !(wordsOf(lang).hasOrdinalDot && marker.endsWith(".") && /^\p{Ll}/u.test(words));
}

/** Tells whether spaces alone would make a list of a run: its paragraphs hold nothing else, or only words before it. */
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
