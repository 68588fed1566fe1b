/**
 * Whether a text is a well-formed BCP 47 tag whose language subtag has two or three letters (ISO 639).
 * `no` is Norwegian. Longer registered subtags do not exist to this day, so `english` is a mistake.
 */
export function isLanguageTag(text: string): boolean {
  if (!/^[A-Za-z]{2,3}(-|$)/.test(text)) return false;
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
