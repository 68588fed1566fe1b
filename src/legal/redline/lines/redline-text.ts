import { words } from "../../document/words.ts";
import { blockRuns } from "../block-redline.ts";
import type { Redline } from "../redline.ts";
import type { RedlinePart } from "../redline-part.ts";

/** The words of the old text from its redline alone, in their order, white space and the title of the page aside. */
export function oldWords({ parts }: Redline): string {
  const inOldOrder = parts.flatMap((part) => {
    if (part.kind === "moved-away") return parts[part.part] ?? [];
    return part.movedFrom ? [] : part;
  });
  return wordsWithout("ins", inOldOrder);
}

/** The words of the new text from its redline alone, in the same way. */
export function newWords({ parts }: Redline): string {
  return wordsWithout("del", parts);
}

function wordsWithout(kind: "ins" | "del", parts: readonly RedlinePart[]): string {
  const runs = parts.flatMap((part) =>
    part.kind === "moved-away" || part.kind === "title" ? [] : part.blocks.flatMap(blockRuns),
  );
  return words(
    runs
      .filter((run) => run.kind !== kind)
      .map(({ text }) => text)
      .join(""),
  );
}
