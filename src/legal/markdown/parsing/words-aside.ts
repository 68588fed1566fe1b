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

/** No link, no code and no label reaches over an empty line, but the label of a footnote may. */
const emptyLine = /(?<=\n[ \t]*\r?\n)/;
const footnoteLabel = /\[\^(?:[^[\\]|\\.){0,999}\]:/gs;

/** A tag, in which words are names. Where a quote follows before the next one, it may not have ended. */
const tag = /<[^<>]*(?:>(?:[^<>"']*["'>][^<]*)?)?/;

/** What may be a label, which is compared with others. */
const label = /\[(?:\\.|[^\\\]])*/;

/** A character that means nothing to Markdown inside a line. */
const plain = /[^\p{Cc}\\`*_[\]()<>&~^|@{}:/#"'=]/u.source;

/** Words between two others: neither the marker of a block nor the end of a line, and nothing that touches a star or an address. */
const spaced = new RegExp(`(?<=[\\p{L}\\p{M}][,;.]? )(?! )${plain}{8,}(?<! )(?= )`, "u");

/** What a script that needs no spaces writes between two characters. */
const unspaced = new RegExp(`(?<=\\p{Lo})(?:(?! )${plain}){8,}(?=\\p{Lo})`, "u");

const anyOf = (...parts: readonly RegExp[]) =>
  new RegExp(parts.map(({ source }) => source).join("|"), "gsu");
const nearAddresses = anyOf(lineEnd, tag, label, spaced);
const anywhere = anyOf(lineEnd, tag, label, spaced, unspaced);

/** Takes plain words out of a text, so that a parser which goes from character to character has less to read. */
export function wordsAside(text: string): WordsAside {
  const runs: Run[] = [];
  if (text.search(marks) >= 0 || hasFarLabel(text)) return { short: text, runs };
  let short = "";
  let line = 1;
  let less = 0;
  let lessOnLine = 0;
  for (const block of text.split(emptyLine)) {
    const from = short.length + less;
    short += block.replace(takenFrom(block), (found, at: number) => {
      if (isNoRun.test(found) || runs.length === mostMarks) {
        const lineEnds = found.match(lineEnd)?.length ?? 0;
        if (lineEnds > 0) lessOnLine = 0;
        line += lineEnds;
        return found;
      }
      const end = from + at - less + markLength;
      less += found.length - markLength;
      lessOnLine += found.length - markLength;
      const count = runs.push({ words: found, line, end, less, lessOnLine });
      return String.fromCodePoint(firstMark + count - 1);
    });
  }
  return { short, runs };
}

const isNoRun = /^[\r\n<[]/;

function hasFarLabel(text: string): boolean {
  return text.match(footnoteLabel)?.some((found) => emptyLine.test(found)) ?? false;
}

/** What is of interest in a block. Tags and labels that reach into one another stay as they are, and so do bare addresses. */
function takenFrom(block: string): RegExp {
  if (/www\./i.test(block) || (block.includes("<") && block.includes("["))) return lineEnd;
  return /:\/\/|@/.test(block) ? nearAddresses : anywhere;
}

/** A string of the short text's tree with its words. */
export function withWords(text: string, runs: readonly Run[]): string {
  return text.replace(marks, (mark) => runs[(mark.codePointAt(0) ?? 0) - firstMark]?.words ?? mark);
}
