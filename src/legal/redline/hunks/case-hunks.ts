import type { Token } from "../words/word-tokens.ts";
import { type Hunk, joinedHunk, wordsAmong } from "./hunk.ts";

/** Hunks in which words that stayed but for their case are changes of their own: `the [-customer-]{+Customer+} shall {+not +}pay`. */
export function caseHunks(hunks: readonly Hunk[]): Hunk[] {
  const told: Hunk[] = [];
  for (const hunk of hunks.flatMap((each) => (each.isSame ? ranges(each) : each))) {
    const last = told.at(-1);
    const isStart = told.length === 1;
    if (last && readAsOne(last, hunk, isStart))
      told[told.length - 1] = joinedHunk([last, hunk], false);
    else told.push(hunk);
  }
  return told;
}

/**
 * Beside words that replace others, and where a sentence has a new beginning, a change of case only adds to them:
 * `[-We-]{+If you ask, we+} pay`. Beside a word that came or went it must not hide that.
 */
function readAsOne(left: Hunk, right: Hunk, isStart: boolean): boolean {
  if (left.isCase) return isReplacement(right);
  return right.isCase === true && !left.isSame && (isStart || isReplacement(left));
}

function isReplacement({ isSame, isCase, before, after }: Hunk): boolean {
  return !isSame && !isCase && before.length > 0 && after.length > 0;
}

/** Words that are the very same, and words that are not. Signs between the latter are part of them: `third-party`. */
function ranges({ before, after }: Hunk): Hunk[] {
  const isSame = after.map(({ word }, i) => word === before[i]?.word);
  for (let i = 0; i < after.length; i++) if (isSame[i] === false) joinOverSigns(isSame, after, i);
  const found: Hunk[] = [];
  for (let from = 0; from < after.length; ) {
    let to = from + 1;
    while (to < after.length && isSame[to] === isSame[from]) to++;
    const part = { before: before.slice(from, to), after: after.slice(from, to) };
    found.push(isSame[from] ? { isSame: true, ...part } : { isSame: false, isCase: true, ...part });
    from = to;
  }
  return found;
}

/** Where nothing but signs stands between a changed word and the next changed one, they are changed with them. */
function joinOverSigns(isSame: boolean[], tokens: readonly Token[], at: number): void {
  let next = at + 1;
  while (isSame[next] && wordsAmong(tokens.slice(next, next + 1)) === 0) next++;
  if (isSame[next] === false) isSame.fill(false, at, next);
}
