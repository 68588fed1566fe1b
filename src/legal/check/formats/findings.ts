import type { Diagnostic } from "../../document/diagnostic.ts";
import type { Verdict } from "../check-corpus.ts";

/** What the check found, as every format is given it. Each list is sorted. */
export type Findings = Verdict & {
  /** How many documents were looked at. */
  readonly count: number;
  /** The content folder as it is printed before a file. */
  readonly folder: string;
};

/** A finding's file as tools find it: relative to where they run, or absolute where the folder is. */
export function printedFile({ file }: Pick<Diagnostic, "file">, folder: string): string {
  return [folder === "." ? "" : folder, file].filter(Boolean).join("/");
}
