import { clauseOrdinal } from "../../markdown/clauses/clause-ordinal.ts";
import type { NumberedHeading } from "../../markdown/clauses/numbered-headings.ts";

/**
 * The headings among siblings with which a numbering begins anew behind a heading that is not of it, as the clauses of an annex
 * do: "1. Definitions" below "Annex I".
 */
export function restartedHeadings(
  members: readonly NumberedHeading[],
  lang: string,
): ReadonlySet<NumberedHeading> {
  const found = new Set<NumberedHeading>();
  const known = new Set<string>();
  let last = "";
  for (const heading of members) {
    const [ordinal] = heading.number ? clauseOrdinal(heading.number.text, lang) : [];
    const kind = ordinal ? `${ordinal.form} ${ordinal.mark}` : "";
    const isFirst = ordinal?.path.length === 1 && ordinal.path[0] === 1;
    if (isFirst && known.has(kind) && last !== kind) found.add(heading);
    known.add(kind);
    last = kind;
  }
  return found;
}
