const typedForm =
  /^[^\p{L}\d\p{Sc}]{0,4}(?:\p{L}{1,12}\.?\s(?=[\d.]{1,12}(?:\s?(?:[:)–—-]|$)|(?<=\.)\s))|\d{1,3}\.\s)?[§(\s]{0,4}(\d{1,3}(?:\.\d{1,3}){0,6})(?![\p{L}\d])/u;

/**
 * The number typed at the head of a line whose digits are 0 to 9: "5.2 Text", "§ 3 Text", "(4) Text", and where a sign follows it
 * "Section 5. Text"; "Section 5 applies" has none, nor has "$120.00".
 */
export function typedNumber(line: string): string | undefined {
  return typedForm.exec(line)?.[1];
}
