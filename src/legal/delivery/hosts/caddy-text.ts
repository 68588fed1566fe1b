import { wellFormed } from "../well-formed.ts";

/**
 * A text of our own in a Caddyfile, in quotes. A backslash stands for itself there but before a quote, so that no text of
 * somebody else may stand in quotes as it is: see caddyPath.
 */
export function caddyText(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`;
}

/**
 * A path as an input of Caddy's `map`. Caddy fills in `{…}`, even in quotes, and the environment's `{$…}` before it reads anything:
 * what is more than letters, digits, marks, `-`, `_`, `.` and `/` becomes a regular expression that spells it by code. Letters beyond Latin-1 need none: nothing there is Caddy's.
 */
export function caddyPath(path: string): string {
  const known = wellFormed(path);
  const isPlain = /^\/[\p{L}\p{M}\p{Nd}/_.-]*$/u.test(known);
  if (isPlain) return `"${known}"`;
  const spelled = known.replace(/[\0-\xff]/g, (letter) =>
    /[\p{L}\d/_-]/u.test(letter)
      ? letter
      : `\\x${letter.charCodeAt(0).toString(16).padStart(2, "0")}`,
  );
  return `"~^${spelled}$"`;
}
