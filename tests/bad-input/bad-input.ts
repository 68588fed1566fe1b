import { documentText, type Fields } from "../texts/document-text.ts";

/** The text or bytes of a file, given the address that is right for it. */
export type FileContent = (path: string) => string | Uint8Array;

/** Something wrong, as files below a folder of its own, and what the check says of it. */
export type BadInput = {
  /** What is wrong, in kebab-case: the name of its folder. */
  readonly name: string;
  /** By their names in the folder. */
  readonly files: Readonly<Record<string, FileContent>>;
  /** Puts what is no file into the folder: links, folders. */
  readonly prepare?: (folder: string) => void;
  /** In the order of the output: `E file:line:column rule`, with W for a warning. */
  readonly says: readonly string[];
};

/** One document, a.md, that is right but for some fields. They stand behind the usual ones, from line 9. */
export function withFields(name: string, fields: Fields, says: readonly string[]): BadInput {
  return { name, files: { "a.md": (path) => documentText(path, "# A", fields) }, says };
}

/** One document, a.md, whose body (from line 11) is wrong. */
export function withBody(name: string, body: string, says: readonly string[]): BadInput {
  return { name, files: { "a.md": (path) => documentText(path, body) }, says };
}

/** One file, a.md, made of nothing but this. */
export function withText(name: string, text: string, says: readonly string[]): BadInput {
  return { name, files: { "a.md": () => text }, says };
}

/** A document whose address is another than its place says. */
export function withPath(name: string, path: string, says: readonly string[]): BadInput {
  return withFields(name, { path: JSON.stringify(path), lang: "da" }, says);
}
