/** A command with wrong options or words: it ends with exit code 2 and this sentence. */
export class UsageError extends Error {
  readonly code = "USAGE";
}
