import { sourceLines } from "../../io/checking/source-lines.ts";
import { contentFolderName } from "../../io/content/content-folder.ts";
import { countLine } from "../../legal/check/formats/count-line.ts";
import { findingCounts } from "../../legal/check/formats/finding-counts.ts";
import type { Findings } from "../../legal/check/formats/findings.ts";
import { github } from "../../legal/check/formats/github.ts";
import { json } from "../../legal/check/formats/json.ts";
import { sarif } from "../../legal/check/formats/sarif.ts";
import { text } from "../../legal/check/formats/text.ts";
import { isColoured } from "../is-coloured.ts";

/** What findings can be printed as, by the name that `--format` takes. */
const formats = {
  text: (findings: Findings) => [
    ...text(findings, { lineOf: sourceLines(), isColoured: isColoured() }),
    countLine(findingCounts(findings)),
  ],
  github: (findings: Findings) => [...github(findings), countLine(findingCounts(findings))],
  sarif: (findings: Findings) => [sarif(findings)],
  json: (findings: Findings) => [json(findings)],
} as const;

export type Format = keyof typeof formats;

export const formatNames = Object.keys(formats) as readonly Format[];

/** Prints findings in one piece, so that a pipe that closes early gets whole lines. */
export function printFindings(findings: Omit<Findings, "folder">, format: Format = "text"): void {
  const lines = formats[format]({ ...findings, folder: contentFolderName() });
  console.log(lines.join("\n"));
}

/** Whether findings stop a build. */
export function hasErrors({ diagnostics }: Pick<Findings, "diagnostics">): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}
