import { isAbsolute, join, relative, resolve } from "node:path";
import { repository } from "../workspace.ts";

/** The folder that holds the documents: `PARAGRAF_CONTENT`, else content/ of the repository. Absolute. */
export function contentFolder(): string {
  return resolve(repository, process.env.PARAGRAF_CONTENT || "content");
}

/** The content folder as messages name it: relative to the repository where it lies inside. */
export function contentFolderName(): string {
  const folder = contentFolder();
  const name = relative(repository, folder);
  return name === "" ? "." : name.startsWith("..") || isAbsolute(name) ? folder : name;
}

/** A file of the content folder. */
export function contentFile(name: string): string {
  return join(contentFolder(), name);
}
