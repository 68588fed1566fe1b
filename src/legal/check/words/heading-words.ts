/** The words of a heading for comparison: whatever their case, Unicode form and spaces. */
export function headingWords(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}
