import { visibleText } from "../formats/visible-text.ts";

/** The lines of an example, with all that is hard to see made visible. */
export function exampleLines(text: string): string[] {
  return text
    .replace(/\n+$/, "")
    .split("\n")
    .map((line) => visibleText(line.replaceAll("\t", "    ")));
}
