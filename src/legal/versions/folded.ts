/** A text with each stretch of white space as one space, and none around it: where lines are broken changes nothing. */
export function folded(text: string): string {
  return text.replace(/[\t\n\f\r ]+/g, " ").replace(/^ | $/g, "");
}
