import { isCalendarDate } from "../legal/document/calendar-date.ts";

/**
 * The calendar day on which versions are live: `PARAGRAF_DAY` (YYYY-MM-DD) if set, else the clock's day in a time zone.
 *
 * @param timeZone IANA name, as in site.yml
 * @throws where `PARAGRAF_DAY` is no date
 */
export function today(timeZone: string): string {
  const day = process.env.PARAGRAF_DAY;
  if (!day) return dayIn(timeZone, new Date());
  if (isCalendarDate(day)) return day;
  const message = `Unexpected PARAGRAF_DAY ${day}, expected a date such as 2025-11-05`;
  throw Object.assign(new Error(message), { code: "PARAGRAF_DAY" });
}

/** The calendar day of a moment in a time zone. */
export function dayIn(timeZone: string, moment: Date): string {
  const format = new Intl.DateTimeFormat("en", {
    timeZone,
    calendar: "iso8601",
    numberingSystem: "latn",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`;
}
