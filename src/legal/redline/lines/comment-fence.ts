/** So many characters stand side by side in a comment without a bar to scroll. */
const width = 100;

/** Signs in front of a line by which a diff is coloured. */
export type Sign = "+" | "-" | "!" | " ";

/** A line cut to the width of a comment, each part with its sign in front. */
export function signedParts(sign: Sign, line: string): string[] {
  const parts = line.match(new RegExp(`.{1,${width}}(?=\\s|$)|.{1,${width}}`, "gu")) ?? [""];
  return parts.map((part) => `${sign} ${part}`.trimEnd());
}

/** Lines in a code fence that nothing in them can close. */
export function commentFence(lines: readonly string[]): string {
  const text = lines.join("\n");
  const runs = text.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return `${fence}diff\n${text}\n${fence}`;
}
