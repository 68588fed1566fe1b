import { spawnSync } from "node:child_process";
import { installDebianPackages } from "./debian-package.ts";

/**
 * Whether the browser has a font for a language, that of a package of Debian's where it had none and one could be installed now.
 * Without one it prints boxes, and no text can be read back from them.
 */
export function hasDebianFont(lang: string, packageName: string): boolean {
  if (hasFont(lang)) return true;
  installDebianPackages([packageName]);
  return hasFont(lang);
}

/** Whether a font for a language is installed. Where nothing lists fonts, the system has its own for every language. */
export function hasFont(lang: string): boolean {
  const { error, stdout } = spawnSync("fc-list", [`:lang=${lang}`], { encoding: "utf8" });
  return error !== undefined || stdout !== "";
}
