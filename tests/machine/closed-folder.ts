import { execFileSync } from "node:child_process";

type Words = readonly [string, ...string[]];

/** Each way with what undoes it; permissions do not hold the superuser. */
const rootsWays: readonly (readonly [Words, Words])[] = [
  [
    ["chattr", "+i"],
    ["chattr", "-i"],
  ],
  [["mount", "--bind", "-o", "ro", "."], ["umount"]],
];
const othersWays: typeof rootsWays = [
  [
    ["chmod", "-R", "a-w"],
    ["chmod", "-R", "u+w"],
  ],
];

/**
 * Makes a folder unchangeable for whoever runs this.
 *
 * @returns what makes it changeable again; undefined where no way leads there
 */
export function closedFolder(folder: string): (() => void) | undefined {
  for (const [closing, opening] of process.getuid?.() === 0 ? rootsWays : othersWays) {
    const run = ([program, ...words]: Words) =>
      execFileSync(program, [...words, folder], { cwd: folder, stdio: "pipe" });
    try {
      run(closing);
      return () => void execFileSync(opening[0], [...opening.slice(1), folder], { stdio: "pipe" });
    } catch {}
  }
  return undefined;
}
