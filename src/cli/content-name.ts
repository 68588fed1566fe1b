import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";
import { contentFile, contentFolder } from "../io/content/content-folder.ts";

/** The name of a file relative to the content folder, from a path as seen from the checkout or from that folder. */
export function contentName(path: string): string {
  const fromCheckout = relative(contentFolder(), resolve(path)).replaceAll("\\", "/");
  const isOutside = fromCheckout.startsWith("../");
  return isOutside && existsSync(contentFile(path)) ? path : fromCheckout;
}
