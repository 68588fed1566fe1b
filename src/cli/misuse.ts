/** A command that was usage error: it ends with exit code 2 and this sentence. */
export class Misuse extends Error {
  readonly code = "MISUSE";
}
