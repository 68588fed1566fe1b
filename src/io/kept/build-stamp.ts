import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { contentFolder } from "../content/content-folder.ts";
import { digest, digestOfFiles } from "../digest.ts";
import { gatsbySite, program, workspace } from "../workspace.ts";
import { writeAtomically } from "../write-atomically.ts";

type Stamp = { readonly inputs: string; readonly isDone: boolean };

const file = join(workspace, "build-stamp.json");

/** Notes that a build begins, and whether Gatsby's cache is of the same inputs and its last build ended well. */
export function beginBuild(command: string): { isCacheGood: boolean } {
  const inputs = inputsDigest(command);
  const last = readStamp();
  const isCacheGood =
    last?.isDone === true && last.inputs === inputs && existsSync(join(gatsbySite, ".cache"));
  writeAtomically(file, JSON.stringify({ inputs, isDone: false } satisfies Stamp));
  return { isCacheGood };
}

/** Notes that the build ended well. Where that cannot be written the site is published all the same, and the next build takes longer. */
export function endBuild(): void {
  const last = readStamp();
  if (!last) return;
  try {
    writeAtomically(file, JSON.stringify({ ...last, isDone: true } satisfies Stamp));
  } catch {
    return;
  }
}

/** All that a page depends on besides the documents. */
function inputsDigest(command: string): string {
  const code = [
    "src",
    "gatsby-config.ts",
    "gatsby-node.ts",
    "gatsby-ssr.ts",
    "package-lock.json",
    "tsconfig.json",
  ];
  const content = contentFolder();
  return digest(
    JSON.stringify([
      command,
      process.version,
      content,
      digestOfFiles(program, code),
      digestOfFiles(content, ["site.yml", "theme.css"]),
    ]),
  );
}

function readStamp(): Stamp | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Stamp;
  } catch {
    return undefined;
  }
}
