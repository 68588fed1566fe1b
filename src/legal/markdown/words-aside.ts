/** A text with runs of plain words taken out. */
export type WordsAside = {
  /** In place of each run it has one private character, which Markdown reads as it reads a letter. */
  readonly short: string;
  readonly runs: readonly Run[];
};

/** Words that were taken out of a line. */
export type Run = {
  readonly words: string;
  readonly line: number;
  /** Where the short text goes on behind their mark. */
  readonly end: number;
  /** How many characters the short text has less up to there, in all and on this line. */
  readonly less: number;
  readonly lessOnLine: number;
};

const firstMark = 0xf0000;
const mostMarks = 0xfffe;
const marks = /[\u{F0000}-\u{FFFFD}]/gu;
const markLength = String.fromCodePoint(firstMark).length;

const lineEnd = /\r\n|[\r\n]/g;

/**
 * Words between two others of the same line: neither the marker of a block nor the end of a line is among them, nothing that
 * touches a star or is part of an address, and no character that can mean something to Markdown.
 */
const spaced =
  /\r\n|[\r\n]|(?<=[\p{L}\p{M}][,;.]? )(?! )[^\p{Cc}\\`*_[\]()<>&~^|@{}:/#"'=]{8,}(?<! )(?= )/gu;

/** The same, and what a script that needs no spaces writes between two characters. */
const anyWords = new RegExp(
  `${spaced.source}|(?<=\\p{Lo})[^\\p{Cc} \\\\\`*_[\\]()<>&~^|@{}:/#"'=]{8,}(?=\\p{Lo})`,
  "gu",
);

/** No link, no code and no label reaches over an empty line, but the label of a footnote may. */
const emptyLine = /(?<=\n[ \t]*\r?\n)/;

const footnoteLabel = /\[\^(?:[^[\\]|\\.){0,999}\]:/gs;

/** Takes plain words out of a text, so that a parser which goes from character to character has less to read. */
export function wordsAside(text: string): WordsAside {
  const runs: Run[] = [];
  const hasLabels = text.includes("]:");
  if (text.search(marks) >= 0 || (hasLabels && hasFarLabel(text))) return { short: text, runs };
  let short = "";
  let line = 1;
  let less = 0;
  let lessOnLine = 0;
  for (const block of text.split(emptyLine)) {
    const from = short.length + less;
    short += block.replace(takenFrom(block, hasLabels), (found, at: number) => {
      if (found === "\n" || found === "\r" || found === "\r\n") {
        line++;
        lessOnLine = 0;
        return found;
      }
      if (runs.length === mostMarks) return found;
      const end = from + at - less + markLength;
      less += found.length - markLength;
      lessOnLine += found.length - markLength;
      return String.fromCodePoint(
        firstMark + runs.push({ words: found, line, end, less, lessOnLine }) - 1,
      );
    });
  }
  return { short, runs };
}

function hasFarLabel(text: string): boolean {
  return text.match(footnoteLabel)?.some((label) => emptyLine.test(label)) ?? false;
}

/** What may be taken from a block besides its line ends, which are counted. Raw HTML, and labels that must be like others, stay whole. */
function takenFrom(block: string, hasLabels: boolean): RegExp {
  if (/<|www\./i.test(block) || (hasLabels && /[[\]]/.test(block))) return lineEnd;
  return /:\/\/|@/.test(block) ? spaced : anyWords;
}

/** A string of the short text's tree with its words. */
export function withWords(text: string, runs: readonly Run[]): string {
  return text.replace(marks, (mark) => runs[(mark.codePointAt(0) ?? 0) - firstMark]?.words ?? mark);
}

/** The last run that ends at or before a place of the short text. */
export function runBefore(offset: number, runs: readonly Run[]): Run | undefined {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle] as Run).end <= offset) low = middle + 1;
    else high = middle;
  }
  return runs[low - 1];
}
