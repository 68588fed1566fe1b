/** What there is to fold; most texts have nothing of it. */
const unfolded = /[\t\n\f\r]| {2}|^ | $/;

/** A text with each range of white space as one space, and none around it: where lines are broken changes nothing. */
export function folded(text: string): string {
  if (!unfolded.test(text)) return text;
  return text.replace(/[\t\n\f\r ]+/g, " ").replace(/^ | $/g, "");
}
