import type { FrozenFault } from "../frozen/frozen-fault.ts";
import { checksums, sumsFile } from "./checksums.ts";

/** What is wrong with the lines of `SHA256SUMS` themselves. */
export function checksumFaults(sums: string): FrozenFault[] {
  const read = checksums(sums);
  const fault = (line: number, message: string): FrozenFault => ({
    file: sumsFile,
    at: { line, column: 1 },
    message,
  });
  const known = new Set<string>();
  const seconds = read.checksums.filter(({ file }) => known.size === known.add(file).size);
  return [
    ...read.strays.map(({ line, text }) => fault(line, strayMessage(text))),
    ...seconds.map(({ line, file }) =>
      fault(line, `Unexpected second line of ${file}, expected one`),
    ),
  ];
}

function strayMessage(text: string): string {
  if (text.endsWith("\r")) return "Unexpected CRLF at the end of the line, expected LF";
  const shown = text.length > 40 ? `${text.slice(0, 39)}…` : text;
  return `Unexpected line “${shown}”, expected a SHA-256, two spaces and the name of a file`;
}
