import { isCalendarDate } from "../../document/calendar-date.ts";
import { asciiDigits } from "../ascii-digits.ts";
import { numericDates } from "./numeric-dates.ts";
import { wordedDates } from "./worded-dates.ts";
import type { WrittenDate } from "./written-date.ts";

/**
 * The dates of a text in order: `2025-11-05`, "5. november 2025", "November 5, 2025", `5.11.2025`, `2025年11月5日`, "Mai 2024", in
 * the digits of any script. What can be read in two ways, such as 5/11/2025 in English, is no date.
 *
 * @param lang BCP 47 tag of the text
 */
export function datesIn(text: string, lang: string): WrittenDate[] {
  const plain = asciiDigits(text);
  const found = [...numericDates(plain, lang), ...wordedDates(plain, lang)]
    .map((date) => (isThai(lang) ? ofOurCalendar(date) : date))
    .filter(isPossible)
    .sort((a, b) => a.from - b.from);
  return found.filter(({ from }, i) => from >= (found[i - 1]?.to ?? 0));
}

const isThai = (lang: string) => /^th(?:-|$)/i.test(lang);

/** Thailand counts its years from the Buddha. */
function ofOurCalendar(date: WrittenDate): WrittenDate {
  return date.year > 2400 ? { ...date, year: date.year - 543 } : date;
}

function isPossible({ year, month, day = 1 }: WrittenDate): boolean {
  const digits = (number: number) => String(number).padStart(2, "0");
  return year >= 1900 && year < 2200 && isCalendarDate(`${year}-${digits(month)}-${digits(day)}`);
}
