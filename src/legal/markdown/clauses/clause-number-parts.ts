import { ordinalWord } from "./numerals/ordinal-word.ts";

/** A clause number taken apart: what stands before its numeral, the numeral, and what stands behind. */
export type ClauseNumberParts = {
  /** `§ `, `Article `, `第`, `(`. */
  readonly before: string;
  /** `5.2`, `IV`, `十二`. */
  readonly numeral: string;
  /** `条`, `)` where one opened before; not the dot or dash at the end. */
  readonly after: string;
  /** What tells a clause that was put in later from the one before it: the ` a` of `§ 12 a`, the `の2` of `第5条の2`. */
  readonly inserted: { readonly before: string; readonly numeral: string } | undefined;
  /** What stands behind all of it: the ` §` of `4 §`, the `.ª` of `4.ª`. */
  readonly end: string;
  /** What stands around the numeral in one word: `§`, `article`, `第条`, `()`, `)`, or nothing. */
  readonly mark: string;
};

const han = "〇零一二三四五六七八九十百千两";
const path = String.raw`\p{Nd}+(?:[.．]\p{Nd}+)*`;

const inUnit = new RegExp(
  String.raw`^([第제]\s*)([\p{Nd}${han}]+)(\s*\p{L}{1,2}?)(?:([の之]|의\s*)([\p{Nd}${han}]+))?$`,
  "u",
);
const behindSign = new RegExp(String.raw`^(§{1,2}\s*)(${path})(?:(\s?)([a-z]))?$`, "u");
const beforeSign = new RegExp(String.raw`^(${path})(\s?§)$`, "u");
const behindLetter = new RegExp(String.raw`^((?:[XLVI]{1,8}|[A-Z])\.)(${path})$`, "u");
const behindAttachment = new RegExp(String.raw`^([附别別][件录錄表纸紙])(\s*)([${han}]+)$`, "u");
const bare = new RegExp(String.raw`^([(（]?)(${path}|[A-Za-z]+|[${han}]+)(\.?[ºª])?$`, "u");
const behindWord = new RegExp(
  String.raw`^(\p{L}[\p{L}\p{M}]*\.?)((?:\s+(?:[Nn][RrOo]\.?|[Čč]\.|№))?\s*)(?:(${path})(\.?[ºª°]|er|ER|ère|re|[οη])?|(?<=\s)([A-Za-z]+))$`,
  "u",
);
const closing = /[\s:：.．。｡။៖)）、､–—-]+$/u;

/** Far more than any clause number needs. */
const longest = 60;

/** The parts of a clause number as `clauseNumber` gives it, or of one in running text; undefined where it is none. */
export function clauseNumberParts(text: string): ClauseNumberParts | undefined {
  if (text.length > longest) return undefined;
  const open = text.replace(closing, "");
  const end = text.slice(open.length);
  return (
    ordinalParts(open) ??
    unitParts(open) ??
    signParts(open) ??
    bareParts(open, end) ??
    wordParts(open)
  );
}

/** "Cuarta", "Cláusula cuarta": what one reads as a word and letters else. */
function ordinalParts(text: string): ClauseNumberParts | undefined {
  if (ordinalWord.value(text) !== undefined) return withoutMore("", text, "");
  const [before = "", word = ""] = /^(\S+)\s+/u.exec(text) ?? [];
  const numeral = text.slice(before.length);
  if (!word || ordinalWord.value(numeral) === undefined) return undefined;
  return withoutMore(before, numeral, markOf(word));
}

/** The mark of a word does not depend on its case. */
function markOf(word: string): string {
  return word.normalize("NFC").toLowerCase();
}

function withoutMore(before: string, numeral: string, mark: string, end = ""): ClauseNumberParts {
  return { before, numeral, after: "", inserted: undefined, end, mark };
}

function unitParts(text: string): ClauseNumberParts | undefined {
  const [, attachment, gap = "", count] = behindAttachment.exec(text) ?? [];
  if (attachment && count) return withoutMore(attachment + gap, count, attachment);
  const found = inUnit.exec(text);
  if (!found) return undefined;
  const [, before = "", numeral = "", after = "", link, which] = found;
  const inserted = link && which ? { before: link, numeral: which } : undefined;
  return { before, numeral, after, inserted, end: "", mark: (before + after).replace(/\s/g, "") };
}

function signParts(text: string): ClauseNumberParts | undefined {
  const [, number, sign] = beforeSign.exec(text) ?? [];
  if (number) return withoutMore("", number, "§", sign);
  const found = behindSign.exec(text);
  if (!found) return undefined;
  const [, before = "", numeral = "", space = "", letter] = found;
  const inserted = letter ? { before: space, numeral: letter } : undefined;
  return { before, numeral, after: "", inserted, end: "", mark: "§" };
}

function bareParts(text: string, end: string): ClauseNumberParts | undefined {
  const [, letter, behind] = behindLetter.exec(text) ?? [];
  if (letter && behind) return withoutMore(letter, behind, letter);
  const found = bare.exec(text);
  if (!found) return undefined;
  const [, before = "", numeral = "", ordinalEnd = ""] = found;
  const isClosed = /[)）]/.test(end);
  const after = before === "" ? "" : before === "(" ? ")" : "）";
  const mark = before === "" ? (isClosed ? ")" : "") : "()";
  return { before, numeral, after, inserted: undefined, end: ordinalEnd, mark };
}

function wordParts(text: string): ClauseNumberParts | undefined {
  const found = behindWord.exec(text);
  if (!found) return undefined;
  const [, word = "", space = "", number, end, letters = ""] = found;
  return withoutMore(word + space, number ?? letters, markOf(word), end);
}
