import { readFileSync } from "node:fs";
import { contentFile } from "../content/content-folder.ts";

/** Answers with the text of a line of a file of the content folder, reading each file once; nothing where it cannot be had. */
export function sourceLines(): (file: string, line: number) => string | undefined {
  const known = new Map<string, readonly string[]>();
  return (file, line) => {
    const lines = known.get(file) ?? linesOf(file);
    known.set(file, lines);
    return lines[line - 1];
  };
}

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(contentFile(file), "utf8").split(/\r\n|\n|\r/);
  } catch {
    return [];
  }
}
