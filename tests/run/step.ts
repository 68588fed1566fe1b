/** How a step went: single tests that passed and failed, and what to print of it. */
export type StepResult = {
  readonly passed: number;
  readonly failed: number;
  /** One line that says what was done. */
  readonly summary: string;
  /** What to print below it, in full. */
  readonly output: string;
};

/** A step of `npm test`. */
export type Step = {
  readonly name: string;
  /** The step without whose success this one makes no sense. */
  readonly needs?: string;
  run(): Promise<StepResult>;
};
