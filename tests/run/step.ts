/** How a step went: single tests that passed and failed, and what to print of it. */
export type StepResult = {
  readonly passed: number;
  readonly failed: number;
  /** One line that says what was done. */
  readonly summary: string;
  /** What to print below it, in full. */
  readonly output: string;
  /** How long the tests of each file took together, in milliseconds. */
  readonly times?: ReadonlyMap<string, number>;
  /** What later steps find in their environment. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Ends what the step left running for later ones. */
  close?(): Promise<void>;
};

/** A step of `npm test`. */
export type Step = {
  readonly name: string;
  /** The step without whose success this one makes no sense. */
  readonly needs?: string;
  /** @param environment what earlier steps made ready */
  run(environment: Readonly<Record<string, string>>): Promise<StepResult>;
};
