import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Where a program would lie on PATH, in its order. */
export function placesOnPath(name: string): string[] {
  const program = process.platform === "win32" ? `${name}.exe` : name;
  return (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, program));
}

/** The program of a name, where there is one on PATH. */
export function programOnPath(name: string): string | undefined {
  return placesOnPath(name).find((place) => existsSync(place));
}

/**
 * Installs packages of Debian's where this user may, and says so first; else does nothing. What the machine has stays as it is:
 * nothing is upgraded, and only what a package cannot do without comes along.
 */
export function installDebianPackages(names: readonly string[]): void {
  if (names.length === 0 || !mayInstallPackages()) return;
  console.log(`Installing for the tests, by apt-get: ${names.join(", ")}`);
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const install = ["install", "-y", "-q", "--no-install-recommends", "--no-upgrade", ...names];
  for (const words of [["update", "-q"], install])
    spawnSync("apt-get", words, { stdio: ["ignore", "ignore", "inherit"], env: environment });
}

/**
 * A program that tests use: one that is installed, else the one of a package of Debian's, installed now where this is possible.
 *
 * @throws a sentence that says what to install
 */
export function debianProgram(name: string, packageName: string): string {
  const found = optionalDebianProgram(name, packageName);
  if (!found) throw new Error(`No ${name} found: install ${packageName}`);
  return found;
}

/** Likewise, for a program without which tests are skipped. */
export function optionalDebianProgram(name: string, packageName: string): string | undefined {
  const installed = programOnPath(name);
  if (installed) return installed;
  installDebianPackages([packageName]);
  return programOnPath(name);
}

function mayInstallPackages(): boolean {
  return process.getuid?.() === 0 && programOnPath("apt-get") !== undefined;
}
