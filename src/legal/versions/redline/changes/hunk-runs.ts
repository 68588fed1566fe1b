import { joinedRuns, type Run } from "../run.ts";
import { withoutSpaceBehind } from "../words/without-space-behind.ts";
import type { Token } from "../words/word-tokens.ts";
import type { Hunk } from "./hunk.ts";

/**
 * Hunks as runs of text. White space goes with the words that come and go, so that either text reads well: `the red[- apple-].`,
 * not `the red[-apple-].`; where words replace others, it stands behind both: `[-14-]{+30+} days`.
 */
export function hunkRuns(hunks: readonly Hunk[]): Run[] {
  const runs: Run[] = [];
  let behind = "";
  for (const [i, hunk] of hunks.entries()) {
    if (hunk.isSame) {
      runs.push({ kind: "same", text: behind + sameText(hunk, hunks[i + 1]) });
      behind = "";
    } else {
      const change = spacedChange(hunk, hunks[i - 1]);
      runs.push({ kind: "del", text: change.gone }, { kind: "ins", text: change.come });
      behind = change.behind;
    }
  }
  return joinedRuns(runs);
}

/** The white space before a change is part of it where one text has none there. */
function sameText(hunk: Hunk, next: Hunk | undefined): string {
  const text = textOf(hunk.after);
  return next && lastSpace(hunk.before) === "" ? withoutSpaceBehind(text) : text;
}

type Change = { readonly gone: string; readonly come: string; readonly behind: string };

function spacedChange(hunk: Hunk, previous: Hunk | undefined): Change {
  const [gone, come] = [textOf(hunk.before), textOf(hunk.after)];
  const was = lastSpace(previous?.before);
  const is = lastSpace(previous?.after);
  if (gone === "" && was !== "" && is === "")
    return withSpaceBehind("", come, lastSpace(hunk.after));
  if (come === "" && is !== "" && was === "") return withSpaceBehind(gone, "", is);
  const own =
    gone !== "" && come !== "" && lastSpace(hunk.before) !== "" ? lastSpace(hunk.after) : "";
  return withSpaceBehind(
    was !== "" && is === "" ? was + gone : gone,
    is !== "" && was === "" ? is + come : come,
    own,
  );
}

function withSpaceBehind(gone: string, come: string, behind: string): Change {
  if (behind === "") return { gone, come, behind };
  return { gone: withoutSpaceBehind(gone), come: withoutSpaceBehind(come), behind };
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ word, space }) => word + space).join("");
}

function lastSpace(tokens: readonly Token[] | undefined): string {
  return tokens?.at(-1)?.space ?? "";
}
