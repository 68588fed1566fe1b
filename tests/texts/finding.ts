/** A finding as the command line prints it. */
export type Finding = {
  readonly weight: "E" | "W";
  /** Relative to the content folder. */
  readonly file: string;
  readonly place: string;
  readonly message: string;
  readonly rule: string;
};

const form =
  /^(.+?):(\d+:\d+): ((?:Unexpected|Missing) .+, expected .+) \(([a-z-]+)\)( \[warning\])?$/;

/** Reads a line that `paragraf check` printed, or nothing where it is no finding. */
export function finding(line: string, folder: string): Finding | undefined {
  const [, file, place, message, rule, warning] = form.exec(line) ?? [];
  if (!file?.startsWith(`${folder}/`) || !place || !message || !rule) return undefined;
  const weight = warning ? "W" : "E";
  return { weight, file: file.slice(folder.length + 1), place, message, rule };
}

/** All lines that check printed but those that show a place in the source, and those that part files. */
export function findingLines(stdout: string): string[] {
  return stdout.split("\n").filter((line) => line !== "" && !line.startsWith("    "));
}
