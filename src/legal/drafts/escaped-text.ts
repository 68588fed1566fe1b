/**
 * Words as Markdown that reads as these words in a heading: nothing in them becomes emphasis, a link, HTML or a footnote. White
 * space becomes one space. What cannot be misread stays as it is, for people edit it.
 */
export function escapedText(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*~[\]<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\$&")
    .replace(/&(?=#?\w+;)/g, "\\&")
    .replace(/(?<=^|\s)#+(?=\s|$)/g, (hashes) => hashes.replaceAll("#", "\\#"));
}
