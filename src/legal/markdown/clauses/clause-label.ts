import { clauseNumberParts } from "./clause-number-parts.ts";
import type { ClauseOrdinal } from "./clause-ordinal.ts";
import { numeralForms } from "./numerals/numeral-forms.ts";

/**
 * The short name of a clause: its number without the dot or dash at the end, `§ 12 a`, `Article 5`. Or the name that another
 * clause of its numbering has, written in the same way; undefined where this way of writing has no such number.
 *
 * @param text the `text` of a clause number
 */
export function clauseLabel(
  text: string,
  ordinal?: Pick<ClauseOrdinal, "path" | "inserted" | "form">,
): string | undefined {
  const parts = clauseNumberParts(text);
  if (!parts) return ordinal ? undefined : text;
  const { before, after, end } = parts;
  const numeral = ordinal ? pathNumeral(ordinal, parts.numeral) : parts.numeral;
  if (numeral === undefined) return undefined;
  const name = before + numeral + after;
  if (!parts.inserted || ordinal?.inserted === 0) return ordinal?.inserted ? undefined : name + end;
  const count = ordinal
    ? countNumeral(ordinal.inserted, parts.inserted.numeral)
    : parts.inserted.numeral;
  return count === undefined ? undefined : name + parts.inserted.before + count + end;
}

function pathNumeral(
  { path, form }: Pick<ClauseOrdinal, "path" | "form">,
  like: string,
): string | undefined {
  const likes = form === "decimal" ? like.split(".") : [like];
  const numerals = path.map((value, i) =>
    numeralForms[form].numeral(value, likes[i] ?? likes.at(-1) ?? like),
  );
  return numerals.includes(undefined) ? undefined : numerals.join(".");
}

function countNumeral(count: number, like: string): string | undefined {
  const { decimal, han, "lower-letter": letter } = numeralForms;
  const form = [decimal, han, letter].find(({ value }) => value(like) !== undefined);
  return form?.numeral(count, like);
}
