/**
 * Raw HTML with as few line ends as tell its pieces apart: its tags leave one each, so that two cells stand two lines apart and two
 * rows four.
 */
export function withoutEmptyLines(text: string): string {
  return text.replace(/\n[\n ]*/g, (gap) => (gap.split("\n").length > 4 ? "\n\n" : "\n"));
}
