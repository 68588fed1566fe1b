/** The types of the files that a site has, by the end of their names. JSON, XML and SVG say for themselves that they are UTF-8. */
export const contentTypes: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  json: "application/json",
  atom: "application/atom+xml",
  xml: "application/xml",
  pdf: "application/pdf",
  svg: "image/svg+xml",
  avif: "image/avif",
  gif: "image/gif",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
  ico: "image/x-icon",
};

/** Of what nobody knows; with `nosniff` nothing is made of it. */
export const unknownType = "application/octet-stream";

/** Files without an end to their name, from the root. */
export const textFiles: readonly string[] = ["/SHA256SUMS"];

/** The type of a file, by its path from the root. */
export function contentType(file: string): string {
  if (textFiles.includes(file)) return contentTypes.txt ?? unknownType;
  const end = /\.([a-z]+)$/.exec(file)?.[1] ?? "";
  return (Object.hasOwn(contentTypes, end) && contentTypes[end]) || unknownType;
}
