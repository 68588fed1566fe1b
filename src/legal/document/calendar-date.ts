const form = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Whether a text is a plain date that exists: `YYYY-MM-DD` (RFC 3339 full-date), no time, no zone.
 * Effective dates, the name of a frozen version and `PARAGRAF_DAY` are of this form.
 */
export function isCalendarDate(text: string): boolean {
  const [, year, month, day] = form.exec(text) ?? [];
  if (!year || !month || !day) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
