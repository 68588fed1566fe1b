import type { TextBlock } from "../../document/blocks/text-block.ts";
import type { AccountFault } from "./account-fault.ts";
import { blockSigns } from "./faults/block-signs.ts";
import { noteFaults, notesIn } from "./faults/called-notes.ts";
import { codeFaults } from "./faults/code-faults.ts";
import { definitionFaults } from "./faults/definition-faults.ts";
import { htmlMarkup } from "./faults/html-markup.ts";
import { inlineSigns } from "./faults/inline-signs.ts";
import { listNumbers } from "./faults/list-numbers.ts";
import { openReferences } from "./faults/open-references.ts";
import { partedWords } from "./faults/parted-words.ts";
import type { ClaimedLines } from "./lines/claimed-lines.ts";
import { laidOut } from "./lines/laid-out.ts";

/**
 * The account of a source: every letter, digit and sign of it is on the page, in its order, or is a mark that stands where a mark is
 * meant. What fails that is a fault. It reads the lines of a file beside the blocks of its page and knows no Markdown besides marks.
 *
 * @param text the whole file
 * @param line the line on which the body starts
 * @param blocks what the page shows, with the lines of the file
 */
export function account(
  text: string,
  line: number,
  blocks: readonly TextBlock[],
): readonly AccountFault[] {
  const lines = text.split(/\r\n|\n|\r/);
  const { claimed, unclaimed, adrift } = laidOut(lines, line, blocks);
  const called = [
    ...claimed.flatMap(({ source, spans }) => notesIn(source, spans)),
    ...unclaimed
      .flatMap(({ passages }) => passages)
      .flatMap((each) => notesIn(each.source, each.spans)),
  ];
  const definitions = unclaimed.flatMap((each) => each.definitions);
  return [
    ...claimed.flatMap(faultsIn),
    ...unclaimed.flatMap(({ faults }) => faults),
    ...claimed.flatMap((laid, i) => blockSigns(laid, claimed[i - 1], claimed[i + 1], lines)),
    ...listNumbers(claimed),
    ...noteFaults(called, adrift),
    ...definitionFaults(definitions, lines, line),
  ];
}

function faultsIn(laid: ClaimedLines): AccountFault[] {
  const { source, spans, mode } = laid;
  if (laid.fault) return [partedWords(source, laid.page, laid.fault)];
  if (mode === "literal") return codeFaults(laid);
  if (mode === "html") return [...htmlMarkup(laid), ...inlineSigns(source, spans)];
  return [...inlineSigns(source, spans), ...openReferences(source, spans)];
}
