/** The options that were given, by name; those that may be repeated as a list. */
export type Values = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** A command of the command line. */
export type Command = {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly help: string;
  /** Names of its options without dashes, each taking a text or none. */
  readonly options: Readonly<
    Record<string, { readonly type: "string" | "boolean"; readonly multiple?: true }>
  >;
  /** Whether it takes words that are no options. */
  readonly takesWords: boolean;
  /** Does the work and returns the exit code: 0 success, 1 findings or errors, 2 usage error. */
  run(values: Values, words: readonly string[]): Promise<number>;
};
