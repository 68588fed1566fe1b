import type { HeadingBlock } from "../block.ts";
import { joinedRuns, type Run } from "../run.ts";
import { withoutSpaceBehind } from "../words/without-space-behind.ts";
import { changedText } from "./changed-text.ts";
import type { Comparison } from "./comparison.ts";

/** What happened to a heading: to its clause number, and to its title apart from it. */
export function changedHeading(
  before: HeadingBlock,
  after: HeadingBlock,
  comparison: Comparison,
): Run[] {
  const [old, now] = [before, after].map(({ text, number }) => text.slice(number.length));
  return joinedRuns([
    ...changedNumber(before.number, after.number),
    ...changedText(old ?? "", now ?? "", comparison),
  ]);
}

function changedNumber(before: string, after: string): Run[] {
  const [old = "", now = ""] = [before, after].map(withoutSpaceBehind);
  if (old === now) return [{ kind: "same", text: after }];
  if (old === "" || now === "")
    return [
      { kind: "del", text: before },
      { kind: "ins", text: after },
    ];
  return [
    { kind: "del", text: old },
    { kind: "ins", text: now },
    { kind: "same", text: after.slice(now.length) },
  ];
}
