import { monthNames } from "./month-names.ts";
import type { WrittenDate } from "./written-date.ts";

/** Words that may stand between day, month and year: "5 de noviembre de 2025", "2025. gada 5. novembris". */
const small = String.raw`(?:(?:de[lrn]?|d['’]|of|di|do|den|der|an|af|av|ta['’]|tal-|năm|ค\.ศ\.|พ\.ศ\.|m\.?|g\.?|gada|ж\.|оны|թ[.․]|päivä(?:nä)?|e['’]?)[\s\u00a0\u202f]{0,2})`;
const gap = String.raw`[\s\u00a0\u202f.,،\-–/]{0,4}${small}?`;
/** The letters that languages write behind the number of a day; they end the word. */
const dayLetters = [
  "[oa]|r[oa]|er[oa]?|re|r|[nt]|d[oa]|è|e|ᵒ|ᵉʳ|ᵉ", // pt, es, it, ca, gl, fr
  "st|nd|rd|th|ˢᵗ|ⁿᵈ|ʳᵈ|ᵗʰ|ste|de|:[ae]", // en, nl, af, sv
  "af|il|ydd|fed|eg|ain|ú|-?j?[áéeo]n|e?an|-[ei]", // cy, ga, hu, eu
  "[ηα]ς?|-?(?:го|ше|ге|е|го|ви|ри|ти|ми|ші|ի|ին)", // el, ru, uk, bg, kk, hy
].join("|");
/** 1.º, and the letter that is typed in its place: 1.o. */
const dayEnd = String.raw`(?:\s?\.?[ºª°]|(?<=1)\s(?:er|ᵉʳ)(?!\p{L})|\(a\)|\.?(?:${dayLetters})(?![\p{L}\p{M}]))?`;
/** The first day of a month as a word: "primeiro de novembro", "le premier novembre". */
const firstDay = String.raw`(?<!\p{L})(?:primeiro|primero|primer|premier|primo|ersten?|întâi|first(?:\s+day)?(?=\s+of\s))(?!\p{L})`;
/** 5, 5., 5th, 1er, 5º, 1o, 5(a), 5-én. */
const day = String.raw`(\d{1,2}(?!\d)|${firstDay})${dayEnd}`;
const year = String.raw`(\d{4})(?!\d)(?:\(e\)ko)?`;

/** What may stand around the name of a month. The first that fits says which number is what. */
const dayAndYearBehind = new RegExp(`^${gap}${day}${gap}${year}`, "iu");
const yearBehind = new RegExp(`^${gap}${year}`, "iu");
const dayBehind = new RegExp(`^${gap}${day}`, "iu");
const dayBefore = new RegExp(`(?<![\\d.,:/-])${day}${gap}$`, "iu");
const yearAndDayBefore = new RegExp(`(?<!\\d)${year}${gap}${day}${gap}$`, "iu");
const yearBefore = new RegExp(`(?<!\\d)${year}${gap}$`, "iu");

/** Longer than any day and year beside a month; it bounds what a hostile text can cost. */
const reach = 28;

/** Dates with the name of a month, in a text whose digits are 0 to 9. */
export function wordedDates(text: string, lang: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  const names = monthNames(lang);
  for (const match of text.matchAll(monthForm(lang))) {
    const name = match[1] ?? "";
    const month = names.get(name.toLowerCase());
    if (!month) continue;
    const from = match.index;
    const to = from + match[0].length;
    const around = numbersAround(
      text.slice(Math.max(0, from - reach), from),
      text.slice(to, to + reach),
    );
    if (around)
      found.push({
        from: from - around.before,
        to: to + around.behind,
        year: Number(around.year),
        month,
        day: around.day === undefined ? undefined : dayNumber(around.day),
      });
  }
  return found;
}

/** Where a day is a word, it is the first. */
function dayNumber(day: string): number {
  return /^\d/.test(day) ? Number(day) : 1;
}

type Around = {
  year: string | undefined;
  day?: string | undefined;
  before: number;
  behind: number;
};

function numbersAround(before: string, behind: string): Around | undefined {
  const all = dayAndYearBehind.exec(behind);
  if (all) return { day: all[1], year: all[2], before: 0, behind: all[0].length };
  const last = yearBehind.exec(behind);
  const first = dayBefore.exec(before);
  if (last)
    return {
      day: first?.[1],
      year: last[1],
      before: first?.[0].length ?? 0,
      behind: last[0].length,
    };
  const both = yearAndDayBefore.exec(before);
  if (both) return { year: both[1], day: both[2], before: both[0].length, behind: 0 };
  const lead = yearBefore.exec(before);
  const end = dayBehind.exec(behind);
  return lead
    ? { year: lead[1], day: end?.[1], before: lead[0].length, behind: end?.[0].length ?? 0 }
    : undefined;
}

const forms = new Map<string, RegExp>();

/** The names of the months of a language; longer ones may have an ending: "marraskuussa", "novembrist". */
function monthForm(lang: string): RegExp {
  const known = forms.get(lang);
  if (known) return known;
  const names = [...monthNames(lang).keys()]
    .filter((name) => /^\D/.test(name))
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  // In Hebrew "in" is written together with the month.
  if (names.length === 0) return /(?!)/g;
  const form = new RegExp(
    String.raw`(?<![\p{L}\p{M}])ב?(${names.join("|")})(?!\d)(?:(?<=\p{L}{5})\p{L}{0,4})?(?![\p{L}\p{M}])`,
    "giu",
  );
  forms.set(lang, form);
  return form;
}
