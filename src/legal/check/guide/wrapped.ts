import { cellWidth } from "../formats/cell-width.ts";

/** A text in lines of a width in cells, broken at spaces only: what has none, such as an address, may be longer. */
export function wrapped(text: string, width: number, indent = ""): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : indent + word;
    if (line && cellWidth(longer) > width) {
      lines.push(line);
      line = indent + word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}
