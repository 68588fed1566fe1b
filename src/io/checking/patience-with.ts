import { largestFile } from "../../legal/document/source-file.ts";

/** For a machine that is slow or has much else to do: nothing of a few pages is given up on before. */
const floor = 10_000;

/** Ordinary text takes 2 µs for each byte, in the check as in a redline; this is fifteen times as much. */
const perByte = 0.03;

/** How long the reading of a text may take, in milliseconds. */
export function patienceWith(bytes: number): number {
  return Math.round(floor + Math.min(bytes, largestFile) * perByte);
}
