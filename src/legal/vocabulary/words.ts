/** A list of words as a dictionary prints it: in lines, with commas between them. */
export function words(list: string): readonly string[] {
  return list.trim().split(/,\s+/);
}
