import type { BlockStatus, RowRedline, TextRedline } from "../block-redline.ts";
import type { Run } from "../run.ts";
import type { StyledWords } from "../styled-runs.ts";
import { signedRuns } from "./signed-runs.ts";

/** What a terminal shows of a block: its words; of a rule its sign, and of what has no words that it has none. */
export function shownRuns(block: TextRedline): readonly Run[] {
  if (block.runs.length > 0) return signedRuns(block);
  return [{ kind: kindOf(block.status), text: block.kind === "rule" ? "---" : "(no words)" }];
}

/** The cells of a row as they are shown. Those of a row without words that came or went are marked as a whole. */
export function shownCells({ status, cells }: RowRedline): readonly (readonly Run[])[] {
  const hasWords = cells.some(({ runs }) => runs.length > 0);
  const kind = kindOf(status);
  if (hasWords || kind === "same") return cells.map((cell: StyledWords) => signedRuns(cell));
  return cells.map(() => [{ kind, text: "(no words)" }]);
}

function kindOf(status: BlockStatus): Run["kind"] {
  if (status === "added" || status === "moved") return "ins";
  return status === "removed" || status === "moved-away" ? "del" : "same";
}
