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
  /** What stands around the numeral in one word: `§`, `article`, `第条`, `()`, `)`, or nothing. */
  readonly mark: string;
};

const han = "〇零一二三四五六七八九十百千两";
const path = String.raw`\p{Nd}+(?:\.\p{Nd}+)*`;

const inUnit = new RegExp(
  String.raw`^([第제]\s*)([\p{Nd}${han}]+)(\s*\p{L}{1,2}?)(?:([の之]|의\s*)([\p{Nd}${han}]+))?$`,
  "u",
);
const behindSign = new RegExp(String.raw`^(§{1,2}\s*)(${path})(?:(\s?)([a-z]))?$`, "u");
const bare = new RegExp(String.raw`^([(（]?)(${path}|[A-Za-z]+|[${han}]+)$`, "u");
const behindWord = new RegExp(
  String.raw`^(\p{L}[\p{L}\p{M}]*\.?)(\s*)(${path}|(?<=\s)[A-Za-z]+)$`,
  "u",
);
const closing = /[\s:：.．)）、–—-]+$/u;

/** Far more than any clause number needs. */
const longest = 60;

/** The parts of a clause number as `clauseNumber` gives it, or of one in running text; undefined where it is none. */
export function clauseNumberParts(text: string): ClauseNumberParts | undefined {
  if (text.length > longest) return undefined;
  const open = text.replace(closing, "");
  const end = text.slice(open.length);
  return unitParts(open) ?? signParts(open) ?? bareParts(open, end) ?? wordParts(open);
}

function unitParts(text: string): ClauseNumberParts | undefined {
  const found = inUnit.exec(text);
  if (!found) return undefined;
  const [, before = "", numeral = "", after = "", link, count] = found;
  const inserted = link && count ? { before: link, numeral: count } : undefined;
  return { before, numeral, after, inserted, mark: (before + after).replace(/\s/g, "") };
}

function signParts(text: string): ClauseNumberParts | undefined {
  const found = behindSign.exec(text);
  if (!found) return undefined;
  const [, before = "", numeral = "", space = "", letter] = found;
  const inserted = letter ? { before: space, numeral: letter } : undefined;
  return { before, numeral, after: "", inserted, mark: "§" };
}

function bareParts(text: string, end: string): ClauseNumberParts | undefined {
  const found = bare.exec(text);
  if (!found) return undefined;
  const [, before = "", numeral = ""] = found;
  const isClosed = /[)）]/.test(end);
  const after = before === "" ? "" : before === "(" ? ")" : "）";
  const mark = before === "" ? (isClosed ? ")" : "") : "()";
  return { before, numeral, after, inserted: undefined, mark };
}

function wordParts(text: string): ClauseNumberParts | undefined {
  const found = behindWord.exec(text);
  if (!found) return undefined;
  const [, word = "", space = "", numeral = ""] = found;
  const mark = word.normalize("NFC").toLowerCase();
  return { before: word + space, numeral, after: "", inserted: undefined, mark };
}
