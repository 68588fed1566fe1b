import { isKnownLanguage } from "./is-known-language.ts";
import type { WrittenDate } from "./written-date.ts";

/** One mark between two numbers, with the direction marks and the space that some languages write around it. */
const mark = String.raw`[\u200e\u200f\u061c]?[-./][\u200e\u200f\u061c]?[\s\u00a0\u202f]?`;
const notBefore = String.raw`(?<![\d.,/:-])`;
const notBehind = String.raw`(?![\d/]|[.,:-]\d)`;

const yearFirst = new RegExp(
  String.raw`${notBefore}(\d{4})(${mark})(\d{1,2})\2(\d{1,2})${notBehind}`,
  "gu",
);
const yearLast = new RegExp(
  String.raw`${notBefore}(\d{1,2})(${mark})(\d{1,2})\2(\d{4})${notBehind}`,
  "gu",
);
/** 2025年11月5日, 2025년 11월 5일; the day may be missing. */
const eastAsian = /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日号號일])?/gu;

/** Dates of numbers alone in a text whose digits are 0 to 9; those that two readers would read differently are left out. */
export function numericDates(text: string, lang: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  const add = (match: RegExpExecArray, year?: string, month?: string, day?: string) =>
    found.push({
      from: match.index,
      to: match.index + match[0].length,
      year: Number(year),
      month: Number(month),
      day: day === undefined ? undefined : Number(day),
    });
  for (const match of text.matchAll(yearFirst)) add(match, match[1], match[3], match[4]);
  for (const match of text.matchAll(eastAsian)) add(match, match[1], match[2], match[3]);
  for (const match of text.matchAll(yearLast)) {
    const [, first = "", , second = "", year] = match;
    const order = dayAndMonth(first, second, lang);
    if (order) add(match, year, order.month, order.day);
  }
  return found;
}

function dayAndMonth(first: string, second: string, lang: string) {
  if (Number(first) > 12 || first === second) return { day: first, month: second };
  if (Number(second) > 12) return { day: second, month: first };
  const isDayFirst = dayStandsFirst(lang);
  if (isDayFirst === undefined) return undefined;
  return isDayFirst ? { day: first, month: second } : { day: second, month: first };
}

const orders = new Map<string, boolean | undefined>();

/** What a language writes first in 5/11/2025; undefined for English of no country, and where the year stands first. */
function dayStandsFirst(lang: string): boolean | undefined {
  if (!orders.has(lang)) orders.set(lang, orderOf(lang));
  return orders.get(lang);
}

function orderOf(lang: string): boolean | undefined {
  if (!isKnownLanguage(lang) || lang.toLowerCase() === "en") return undefined;
  const format = new Intl.DateTimeFormat(lang, {
    day: "numeric",
    month: "numeric",
    year: "numeric",
    calendar: "gregory",
  });
  const order = format
    .formatToParts(0)
    .map(({ type }) => type[0])
    .filter((type) => /^[dmy]$/.test(type ?? ""))
    .join("");
  return order === "dmy" ? true : order === "mdy" ? false : undefined;
}
