import type { AccountFault } from "../account-fault.ts";
import type { ClaimedLines } from "../lines/claimed-lines.ts";
import { placeOf, wordsAbove } from "./surroundings.ts";

const amount =
  /^[~≈±+−-]?\s?(?:\p{Sc}|=|≥|(?:[A-Z]{3}|US\$|Rs\.?|kr\.?|Fr\.?)[\s\u00a0]?\p{Nd}|\p{Nd})/u;
const money =
  /^[~≈±+−-]?\s?(?:\p{Sc}|=|≥|(?:[A-Z]{3}|US\$|Rs\.?|kr\.?|Fr\.?)[\s\u00a0]?\p{Nd}|\p{Nd}[\p{Nd}.,' \u00a0]*(?:\p{Sc}|%|[A-Z]{3}\b))/u;
/** An amount at the end of a line. */
const sum = /(?:\p{Sc}|\p{Nd}|%)[\s\u00a0]?(?:[A-Z]{3}|kr\.?)?\s*$/u;
const clause =
  /^\p{Nd}+(?:[.)]|(?:\.\p{Nd}{1,2})+\.?)\s+(?:\p{Lo}|\p{Lu}(?![A-Z]{2}(?![\p{L}\p{M}])))/u;
const colon = /[:：﹕]\s*$/u;
const sentenceEnd = /[.!?:;。．！？：；।؟]["'”’»)\]]*\s*$/u;

/** Signs at the start of a line that begin a quote, a list or a heading although they belong to the words. */
export function blockSigns(
  laid: ClaimedLines,
  before: ClaimedLines | undefined,
  after: ClaimedLines | undefined,
  lines: readonly string[],
): AccountFault[] {
  const isMarked = laid.whole.markers.length > 0;
  const found =
    (isMarked && (quoteSign(laid, before, lines) ?? itemSign(laid, before, after))) ||
    (laid.mode === "heading" && (headingSign(laid, before) ?? underline(laid)));
  return found ? [{ ...found.at, rule: "sign-taken", message: found.message }] : [];
}

type Found =
  | { readonly at: { readonly line: number; readonly column: number }; readonly message: string }
  | undefined;

/** More than an amount: a quote that begins right under a line or in an item, or a sign for “at least”. */
function quoteSign(
  laid: ClaimedLines,
  before: ClaimedLines | undefined,
  lines: readonly string[],
): Found {
  const place = placeOf(laid);
  const sign = laid.whole.markers.findLast(({ line }) => line === laid.group.line);
  if (sign?.sign !== ">" || !/(?:^| )quote \d+$/.test(place)) return undefined;
  if (before && placeOf(before).startsWith(place)) return undefined;
  const line = lines[sign.line - 1] ?? "";
  const isAtLeast = /^=(?!=)/.test(line.slice(sign.column));
  const above = wordsAbove(laid, before, place.replace(/(?: \/ )?quote \d+$/, ""));
  // Behind the mark of an item or a footnote, which is on the same line.
  const isInItem = /[^\s>]/.test(line.slice(0, sign.column - 1));
  const isAmount =
    above === undefined
      ? isInItem && amount.test(laid.page) && !clause.test(laid.page)
      : (colon.test(above) ? money : amount).test(laid.page) && !clause.test(laid.page);
  if (!isAtLeast && !isAmount) return undefined;
  return {
    at: sign,
    message: "Unexpected > read as the mark of a quote, expected \\> for the sign itself",
  };
}

/** A plus, or a minus or a star before a number, that makes a list of one item right under a line. */
function itemSign(
  laid: ClaimedLines,
  before: ClaimedLines | undefined,
  after: ClaimedLines | undefined,
): Found {
  const place = placeOf(laid);
  const [, list, item] = /^(.*list \d+) \/ item (\d+)(?=$| \/ )/.exec(place) ?? [];
  const marker = laid.whole.markers.at(-1);
  if (list === undefined || item !== "1" || marker?.line !== laid.group.line) return undefined;
  if (!/^[-+*]$/.test(marker.sign) || (after && placeOf(after).startsWith(`${list} / `)))
    return undefined;
  const outer = list.replace(/(?: \/ )?list \d+$/, "");
  const above = wordsAbove(laid, before, outer);
  if (above === undefined || colon.test(above)) return undefined;
  const isNested = /(?:item|number) \d+$/.test(outer);
  const isSum = (isNested ? money : amount).test(laid.page) && !sentenceEnd.test(above);
  const isPlus = marker.sign === "+" && (!isNested || isSum || sum.test(above));
  if (!isPlus && !isSum) return undefined;
  const { sign } = marker;
  return {
    at: marker,
    message: `Unexpected ${sign} read as the mark of a list, expected \\${sign} for the sign itself`,
  };
}

/** The sign for “number” before a number, right under a line that does not end there. */
function headingSign(laid: ClaimedLines, before: ClaimedLines | undefined): Found {
  const sign = laid.source.starts[0];
  const isNumber = /^[ \t]{0,3}#[ \t]+\p{Nd}+(?:$|[\s\u00a0]+(?!\p{Lu}|\p{Lo})|[,;)])/u.test(
    laid.source.text,
  );
  if (!sign || !isNumber) return undefined;
  const above = wordsAbove(laid, before, placeOf(laid).replace(/(?: \/ )?heading \d$/, ""));
  if (above === undefined || sentenceEnd.test(above)) return undefined;
  const column = sign.column + laid.source.text.indexOf("#");
  return {
    at: { line: sign.line, column },
    message: "Unexpected # read as the mark of a heading, expected \\# for the sign itself",
  };
}

/** One sign alone on a line is no line under a heading. */
function underline({ underline: run, group, whole }: ClaimedLines): Found {
  if (run === "" || run.length > 1) return undefined;
  const start = whole.starts.at(-1);
  const column = (start?.column ?? 1) + whole.text.slice(start?.offset).search(/\S/);
  return {
    at: { line: group.lastLine, column },
    message: `Unexpected ${run} read as the line under a heading, expected \\${run} for the sign itself`,
  };
}
