import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";
import { contentFile, contentFolder } from "../io/content/content-folder.ts";

/** The name of a file relative to the content folder, from a path as seen from where the command runs or from that folder. */
export function contentName(path: string): string {
  const fromFolder = relative(contentFolder(), resolve(path)).replaceAll("\\", "/");
  const isOutside = fromFolder.startsWith("../");
  return isOutside && existsSync(contentFile(path)) ? path : fromFolder;
}
