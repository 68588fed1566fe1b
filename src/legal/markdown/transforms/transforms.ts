import { bareAddresses } from "../addresses/bare-addresses.ts";
import { clauseNumbers } from "./clause-numbers.ts";
import { footnoteList } from "./footnote-list.ts";
import { headingIds } from "./heading-ids.ts";
import { headingRanks } from "./heading-ranks.ts";
import { inlineFootnotes } from "./inline-footnotes.ts";
import { lineBreaks } from "./line-breaks.ts";
import { localTargets } from "./local-targets.ts";
import { permalinks } from "./permalinks.ts";
import { printedAddresses } from "./printed-addresses.ts";
import { rawHtml } from "./raw-html.ts";
import { scrollableTables } from "./scrollable-tables.ts";
import { tables } from "./tables.ts";
import { taskLists } from "./task-lists.ts";
import { tocFence } from "./toc-fence.ts";
import { tocNav } from "./toc-nav.ts";
import { wayToContents } from "./way-to-contents.ts";

/** Order is significant: addresses end before anything reads the words around them; ids are made from the words as written; the TOC copies headings as they then are, inline notes too. */
export const transformsBeforeToc = [
  bareAddresses,
  inlineFootnotes,
  headingRanks,
  headingIds,
  clauseNumbers,
  tocFence,
] as const;

/** Order is significant: the TOC must hold no footnote marks, and raw HTML is still a node of its own when it is cleaned. */
export const transformsAfterToc = [
  tocNav,
  rawHtml,
  localTargets,
  printedAddresses,
  tables,
  scrollableTables,
  taskLists,
  lineBreaks,
  permalinks,
  footnoteList,
  wayToContents,
] as const;
