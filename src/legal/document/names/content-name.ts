/**
 * Whether a file below the content folder is none of the site's: names that start with a dot, and what npm installs.
 *
 * @param file relative to the content folder, with `/` between folders
 */
export function isPassedOver(file: string): boolean {
  return file.split("/").some((name) => name.startsWith(".") || name === "node_modules");
}

/** Whether a name is that of a document: Markdown below a language's folder. A README at the top is none. */
export function isDocumentName(file: string): boolean {
  return file.includes("/") && /\.md$/i.test(file);
}

/** Whether gatsby-transformer-remark would read a file, by the names of the media type text/markdown. */
export function isMarkdown(file: string): boolean {
  return /\.(?:md|markdown)$/i.test(file);
}
