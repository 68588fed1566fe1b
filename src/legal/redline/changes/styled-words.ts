import type { Inline } from "../block.ts";
import type { Run } from "../run.ts";
import { type StyledRange, styles } from "../styled-range.ts";

/**
 * Which words of a redline are struck out, raised or lowered: those that went as the old text had them, the others as the new one
 * has them. They stay apart from the runs, so that a style cuts no sentence and no word in two for those who count or match them.
 */
export function styledWords(
  before: Inline,
  after: Inline,
  runs: readonly Run[],
): { readonly styles?: readonly StyledRange[] } {
  const [old, now] = [styleSets(before), styleSets(after)];
  if (old.length === 0 && now.length === 0) return {};
  const found = ranges(setsOf(runs, old, now));
  return found.length > 0 ? { styles: found } : {};
}

const names: readonly string[] = styles;

/** The styles of each character but white space, as bits; none at all where no text has any. */
function styleSets({ text, marks }: Inline): number[] {
  const sets = new Uint8Array(text.length);
  const own = marks.filter(({ kind }) => names.includes(kind));
  for (const { kind, from, to } of own)
    for (let i = from; i < to; i++) sets[i] = (sets[i] ?? 0) | bit(kind);
  return own.length === 0 ? [] : [...sets].filter((_, i) => !isSpace(text.charAt(i)));
}

function bit(kind: string): number {
  return 1 << names.indexOf(kind);
}

function isSpace(character: string): boolean {
  return " \n\t\f\r".includes(character);
}

/** The styles of each character of all runs. White space has those that the characters on both sides of it have. */
function setsOf(
  runs: readonly Run[],
  old: readonly number[],
  now: readonly number[],
): readonly number[] {
  const sets: number[] = [];
  let [i, j, last, spaces] = [0, 0, 0, 0];
  for (const { kind, text } of runs)
    for (const character of text.split("")) {
      if (isSpace(character)) {
        spaces++;
        continue;
      }
      const set = (kind === "del" ? old[i] : now[j]) ?? 0;
      for (; spaces > 0; spaces--) sets.push(last & set);
      sets.push(set);
      last = set;
      if (kind !== "ins") i++;
      if (kind !== "del") j++;
    }
  return sets;
}

function ranges(sets: readonly number[]): StyledRange[] {
  return styles.flatMap((style) => {
    const found: { style: typeof style; from: number; to: number }[] = [];
    for (const [at, set] of sets.entries()) {
      if ((set & bit(style)) === 0) continue;
      const last = found.at(-1);
      if (last?.to === at) last.to = at + 1;
      else found.push({ style, from: at, to: at + 1 });
    }
    return found;
  });
}
