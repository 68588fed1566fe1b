import { codeUnitOrder } from "../../document/code-unit-order.ts";
import { type Checksum, checksums } from "./checksums.ts";

/** What changes in `SHA256SUMS`. */
export type ChecksumChanges = {
  /** Digests by file; they take the place of what the file's line said before. */
  readonly put: ReadonlyMap<string, string>;
  /** Files whose lines go. */
  readonly drop?: ReadonlySet<string>;
};

/** The text of `SHA256SUMS` with some lines more, sorted by file. All other lines stay as they are written, comments first. */
export function withChecksums(text: string, { put, drop }: ChecksumChanges): string {
  const read = checksums(text);
  const isKept = ({ file, digest }: Checksum) =>
    !drop?.has(file) && (put.get(file) ?? digest) === digest;
  const kept = read.checksums.filter(isKept);
  const known = new Set(kept.map(({ file }) => file));
  const added = [...put]
    .filter(([file]) => !known.has(file))
    .map(([file, digest]) => ({ file, text: checksumLine(file, digest) }));
  const lines = [...kept, ...added].sort((a, b) => codeUnitOrder(a.file, b.file));
  const others = [...read.comments, ...read.strays.map((stray) => stray.text)];
  return [...others, ...lines.map((line) => line.text)].map((line) => `${line}\n`).join("");
}

/** A line of `SHA256SUMS` as `sha256sum` writes it: names with a backslash or a line end are escaped, and the line says so. */
export function checksumLine(file: string, digest: string): string {
  const escaped = file.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\r", "\\r");
  return `${escaped === file ? "" : "\\"}${digest}  ${escaped}`;
}
