import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkout } from "../checkout.ts";
import { type Outcome, paragraf } from "../paragraf.ts";

/** A copy of the checkout: its builds never touch the checkout's own dist/. */
export type SiteCopy = {
  readonly folder: string;
  /** Runs `paragraf <words>` in it. */
  run(words: readonly string[], environment?: Readonly<Record<string, string>>): Promise<Outcome>;
};

const copies: string[] = [];
process.on("exit", () => {
  for (const folder of copies) rmSync(folder, { recursive: true, force: true });
});

/** Where the command line keeps its bundles, by the digest of the code. */
const bundles = ".paragraf/cli";

/** What is made in a checkout, at its top. */
const made = new Set([".cache", ".git", ".paragraf", "dist", "node_modules", "public"]);

/**
 * Copies the files of the checkout into a temporary folder that goes with the process. Packages are shared by a link.
 *
 * @param above where that folder is made
 */
export function siteCopy(above = tmpdir()): SiteCopy {
  const folder = mkdtempSync(join(above, "paragraf-"));
  copies.push(folder);
  for (const file of sourceFiles())
    cpSync(join(checkout, file), join(folder, file), { recursive: true });
  // The command line as it was bundled for the same code: to bundle it again would only take time.
  if (existsSync(join(checkout, bundles)))
    cpSync(join(checkout, bundles), join(folder, bundles), { recursive: true });
  symlinkSync(
    realpathSync(join(checkout, "node_modules")),
    join(folder, "node_modules"),
    "junction",
  );
  return { folder, run: (words, environment) => paragraf(folder, words, environment) };
}

/** The files that git tracks or would track; without git all but what builds make. */
function sourceFiles(): string[] {
  try {
    const words = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    const listed = execFileSync("git", words, { cwd: checkout, encoding: "utf8" });
    return listed
      .split("\0")
      .filter((file) => file !== "" && !made.has(file) && existsSync(join(checkout, file)));
  } catch {
    return readdirSync(checkout).filter((name) => !made.has(name));
  }
}
