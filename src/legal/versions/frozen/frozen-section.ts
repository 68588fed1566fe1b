import { commentFence, type Sign, signedParts } from "../../redline/lines/comment-fence.ts";
import { type FrozenChange, isBreach } from "./frozen-changes.ts";

/** More files are told by their number alone: the redlines below want their room too. */
const most = 200;

/** And their names may be long. */
const mostCharacters = 20_000;

const words: Readonly<Record<FrozenChange["became"], readonly [Sign, (kept: string) => string]>> = {
  changed: ["-", () => "was changed: what was published is no longer what it was"],
  removed: ["-", () => "was removed: what was published is no longer there"],
  corrected: ["!", (kept) => `was corrected: what was published before is kept as ${kept}`],
  moved: ["!", (kept) => `was moved with its document, as it was, to ${kept}`],
  new: ["+", () => "is new"],
};

/**
 * What became of frozen files, as the first section of a comment; empty where they are all as they were.
 *
 * @param changes breaches first
 * @param nameOf a file as it is printed
 */
export function frozenSection(
  changes: readonly FrozenChange[],
  nameOf: (file: string) => string,
): string {
  if (changes.length === 0) return "";
  const lines: string[] = [];
  let left = mostCharacters;
  let told = 0;
  for (const { file, became, kept = "" } of changes.slice(0, most)) {
    const [sign, say] = words[became];
    const parts = signedParts(sign, `${nameOf(file)} ${say(kept && nameOf(kept))}`);
    left -= parts.join("\n").length;
    if (left < 0) break;
    lines.push(...parts);
    told++;
  }
  const untold = changes.length - told;
  const rest = untold === 0 ? [] : [`And ${untold} more.`];
  return [heading(changes), commentFence(lines), ...rest].join("\n\n");
}

function heading(changes: readonly FrozenChange[]): string {
  const count = changes.filter(isBreach).length;
  if (count === 0) return "### Frozen versions that are new, corrected or moved";
  return count === 1
    ? "### 1 frozen file is not what was published"
    : `### ${count} frozen files are not what was published`;
}
