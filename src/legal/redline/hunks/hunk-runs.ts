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
  let spaces: Spaces = { was: "", is: "" };
  for (const [i, hunk] of hunks.entries()) {
    const ends = spacesBehind(hunk, spaces);
    const isBeforeChange = hunks[i + 1]?.isSame === false;
    runs.push({ kind: "same", text: behind });
    behind = "";
    if (hunk.isSame) runs.push({ kind: "same", text: sameText(hunk, isBeforeChange) });
    else {
      const change = spacedChange(hunk, spaces);
      const [gone, come] = isBeforeChange
        ? withoutLoneSpace(change, ends)
        : [change.gone, change.come];
      runs.push({ kind: "del", text: gone }, { kind: "ins", text: come });
      behind = change.behind;
    }
    spaces = ends;
  }
  return joinedRuns(runs);
}

/** The white space at the end of the old text and of the new one, up to a place. */
type Spaces = { readonly was: string; readonly is: string };

function spacesBehind({ before, after }: Hunk, { was, is }: Spaces): Spaces {
  return {
    was: before.length > 0 ? lastSpace(before) : was,
    is: after.length > 0 ? lastSpace(after) : is,
  };
}

/** The white space before a change is part of it where one text has none there. */
function sameText({ before, after }: Hunk, isBeforeChange: boolean): string {
  const text = textOf(after);
  return isBeforeChange && lastSpace(before) === "" ? withoutSpaceBehind(text) : text;
}

/** So it is where another change stands before it. */
function withoutLoneSpace({ gone, come }: Change, { was, is }: Spaces): [string, string] {
  if (was !== "" && is === "") return [withoutSpaceBehind(gone), come];
  return was === "" && is !== "" ? [gone, withoutSpaceBehind(come)] : [gone, come];
}

type Change = { readonly gone: string; readonly come: string; readonly behind: string };

function spacedChange(hunk: Hunk, { was, is }: Spaces): Change {
  const [gone, come] = [textOf(hunk.before), textOf(hunk.after)];
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
