#!/usr/bin/env node
// Starts the command line. Node 20 cannot run TypeScript, so the program is bundled once for each state of its source and
// kept; the second start costs what reading the bundle costs. Plain JavaScript for the same reason.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const program = join(import.meta.dirname, "../..");
process.env.PARAGRAF_PROGRAM = program;

const rooms = [
  "src/cli",
  "src/components",
  "src/io",
  "src/legal",
  "src/strings",
  "src/site.ts",
  "package-lock.json",
];
const hash = createHash("sha256").update(process.version);
for (const room of rooms) addToHash(room);
const bundles = join(program, ".paragraf/cli");
const bundle = join(bundles, hash.digest("hex").slice(0, 16));
if (!existsSync(bundle)) await writeBundle();

const { main } = await import(pathToFileURL(join(bundle, "main.mjs")).href);
process.exitCode = await main(process.argv.slice(2));

function addToHash(name) {
  // Tests are no part of the program.
  if (/[.-]test\.tsx?$/.test(name)) return;
  const place = join(program, name);
  const isFile = /\.[a-z]+$/.test(name);
  if (isFile) hash.update(`${name}\0`).update(readFileSync(place));
  else for (const entry of readdirSync(place).sort()) addToHash(`${name}/${entry}`);
}

async function writeBundle() {
  const { build } = await import("esbuild");
  const staging = `${bundle}.${process.pid}`;
  await build({
    absWorkingDir: program,
    entryPoints: {
      main: "src/cli/main.ts",
      "check-worker": "src/cli/workers/check-worker.ts",
      "redline-worker": "src/cli/workers/redline-worker.ts",
    },
    outdir: staging,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    external: ["esbuild"],
    target: "node20",
    // Packages from the CommonJS years ask for Node's own modules by require.
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    logLevel: "error",
  });
  const old = readdirSync(bundles).filter((name) => !name.includes("."));
  if (existsSync(bundle)) rmSync(staging, { recursive: true });
  else renameSync(staging, bundle);
  for (const name of old) rmSync(join(bundles, name), { recursive: true, force: true });
}
