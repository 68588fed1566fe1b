import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Where a program would lie on PATH, in its order. */
export function placesOnPath(name: string): string[] {
  const program = process.platform === "win32" ? `${name}.exe` : name;
  return (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, program));
}

/** Installs a package of Debian's where this user may; else does nothing. */
export function installDebianPackage(name: string): void {
  const mayInstall = process.getuid?.() === 0 && placesOnPath("apt-get").some(existsSync);
  if (!mayInstall) return;
  console.log(`Installing Debian's ${name}`);
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const words of [["update"], ["install", "-y", name]])
    spawnSync("apt-get", words, { stdio: "inherit", env: environment });
}

/**
 * A program that tests use: one that is installed, else the one of a package of Debian's, installed now where this is possible.
 *
 * @throws a sentence that says what to install
 */
export function debianProgram(name: string, packageName: string): string {
  const find = () => placesOnPath(name).find((place) => existsSync(place));
  const installed = find();
  if (installed) return installed;
  installDebianPackage(packageName);
  const found = find();
  if (!found) throw new Error(`No ${name} found: install ${packageName}`);
  return found;
}

/** Likewise, for a program without which tests are skipped. */
export function optionalDebianProgram(name: string, packageName: string): string | undefined {
  try {
    return debianProgram(name, packageName);
  } catch {
    return undefined;
  }
}
