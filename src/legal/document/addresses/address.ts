import { isCalendarDate } from "../calendar-date.ts";

/** Last segments that the site writes below or beside documents, so no document may take them. */
const reservedSegments = new Set(["404", "changes", "index", "versions"]);

/** Letters of any script that are not capitals, marks (Hindi and Thai need them), decimal digits, `-` and `_`. */
const segment = /^(?:(?![\p{Lu}\p{Lt}])[\p{L}\p{M}\p{Nd}_-])+$/u;

/**
 * Says what a document's path should have been, or nothing when it is right: starts with `/<lang>/`, no capitals after
 * it, no trailing slash, no dots, queries or spaces, NFC, and no address that the site writes itself.
 *
 * @returns the "expected …" half of a message
 */
export function expectedAddress(path: string, lang: string): string | undefined {
  const start = `/${lang}/`;
  if (!path.startsWith(start)) return `a path that starts with ${start}`;
  if (path.endsWith("/")) return "a path without a slash at its end";
  if (path !== path.normalize("NFC")) return "a path in Unicode NFC";
  const segments = path.slice(start.length).split("/");
  if (!segments.every((name) => segment.test(name)))
    return "segments of lower-case letters, digits, - and _";
  const last = segments.at(-1) ?? "";
  if (reservedSegments.has(last) || isCalendarDate(last))
    return "a last segment that the site does not write itself";
  return undefined;
}

/** One key for all spellings of a path that some host or file system takes for the same: case, NFC, final slash. */
export function addressKey(path: string): string {
  return path.normalize("NFC").toLowerCase().normalize("NFC").replace(/\/+$/, "");
}
