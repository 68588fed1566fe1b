/** The words of a name for comparison, whatever their case, Unicode form, spaces and punctuation. */
export function bareWords(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}]+/gu, " ")
    .trim();
}
