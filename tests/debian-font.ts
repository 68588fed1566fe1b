import { spawnSync } from "node:child_process";
import { installDebianPackage } from "./debian-package.ts";

/**
 * Tells whether the browser has a font for a language, a package of Debian's where it had none and one could be installed. Without
 * one it prints boxes, and no text can be read back from them.
 */
export function hasFont(lang: string, packageName: string): boolean {
  if (isListed(lang)) return true;
  installDebianPackage(packageName);
  return isListed(lang);
}

/** Where nothing lists fonts, the system has its own for every language. */
function isListed(lang: string): boolean {
  const { error, stdout } = spawnSync("fc-list", [`:lang=${lang}`], { encoding: "utf8" });
  return error !== undefined || stdout !== "";
}
