/** A value as the text of a JSON file that every reader takes: halves of pairs, which RFC 7493 (2.1) forbids, become U+FFFD. */
export function jsonText(value: unknown): string {
  const whole = (_: string, each: unknown) =>
    typeof each === "string" ? each.replace(/\p{Surrogate}/gu, "\ufffd") : each;
  return `${JSON.stringify(value, whole, 2)}\n`;
}
