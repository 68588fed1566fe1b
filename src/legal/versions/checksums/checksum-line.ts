/** A line of `SHA256SUMS` as `sha256sum` writes it: names with a backslash or a line end are escaped, and the line says so. */
export function checksumLine(file: string, digest: string): string {
  const escaped = file.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\r", "\\r");
  return `${escaped === file ? "" : "\\"}${digest}  ${escaped}`;
}
