import type { Hunk } from "./hunk.ts";
import { joinedRuns, type Run } from "./run.ts";
import type { Token } from "./word-tokens.ts";

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
  return next && lastSpace(hunk.before) === "" ? withoutEnd(text) : text;
}

type Change = { readonly gone: string; readonly come: string; readonly behind: string };

function spacedChange(hunk: Hunk, previous: Hunk | undefined): Change {
  let [gone, come] = [textOf(hunk.before), textOf(hunk.after)];
  const was = lastSpace(previous?.before);
  const is = lastSpace(previous?.after);
  if (gone !== "" && was !== "" && is === "") gone = was + gone;
  if (come !== "" && is !== "" && was === "") come = is + come;
  const behind = come === "" ? (was === "" ? is : "") : lastSpace(hunk.after);
  const isBehindBoth = behind !== "" && (come === "" || lastSpace(hunk.before) !== "");
  return isBehindBoth
    ? { gone: withoutEnd(gone), come: withoutEnd(come), behind }
    : { gone, come, behind: "" };
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ word, space }) => word + space).join("");
}

function lastSpace(tokens: readonly Token[] | undefined): string {
  return tokens?.at(-1)?.space ?? "";
}

function withoutEnd(text: string): string {
  return text.replace(/[\t\n\f\r ]+$/, "");
}
