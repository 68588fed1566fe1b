const aloneForm = /^\s*(?:§\s?)?\(?(\d{1,3}(?:\.\d{1,3})*)[.)]?\s*$/;
const headForm =
  /^\s*(?:(?:§\s?)(\d{1,3}(?:\.\d{1,3})*)|(\d{1,3}(?:\.\d{1,3})+)|(\d{1,3})[.)])\.?\s+\p{Lu}\p{Ll}/u;

/**
 * The number of a clause in a cell of a table whose digits are 0 to 9: "5.2 Text", and "5.2" where it stands in the first cell of a
 * row; not "$120.00", "9.00 EUR" or "14".
 */
export function cellNumber(text: string, isFirst: boolean): string | undefined {
  const head = headForm.exec(text);
  if (head) return head[1] ?? head[2] ?? head[3];
  return isFirst ? aloneForm.exec(text)?.[1] : undefined;
}
