import type { Details } from "../rule.ts";

/** What is wrong with the characters of a text: all of one kind together, at the first of them. */
export type CharacterFinding = Details & {
  /** In UTF-16 code units from 0. */
  readonly offset: number;
  readonly message: string;
};
