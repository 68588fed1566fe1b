import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { hostFiles } from "../../legal/delivery/host-files.ts";
import { jsonText } from "../../legal/exports/json-text.ts";
import { manifest } from "../../legal/integrity/manifest.ts";
import { sumsFile } from "../../legal/versions/checksums/checksums.ts";
import { withChecksums } from "../../legal/versions/checksums/with-checksums.ts";
import { digest } from "../digest.ts";
import { fileDigests } from "../kept/file-digests.ts";
import { programFile } from "../program-file.ts";
import type { BuildFacts } from "./build-record.ts";
import { pageFile } from "./staged-site.ts";
import { staging } from "./swap-dist.ts";

/** The file that says from what a site was made. */
export const manifestFile = "manifest.json";

/** The packages whose versions decide how pages come out. */
const tools = ["gatsby", "react", "remark-parse"] as const;

/**
 * Writes `manifest.json` and `SHA256SUMS` into the staged site. They come last: every other file of the site is there.
 *
 * @throws where static/ brought a file of one of these names
 */
export function stageManifest({ day, commit, texts, moved }: BuildFacts, site = staging): void {
  const digests = fileDigests(site);
  const put = (name: string, text: string) => {
    if (digests.has(name))
      throw new Error(`Unexpected static/${name}, expected none: the build writes it`);
    writeFileSync(join(site, name), text);
    digests.set(name, digest(text));
  };
  const documents = texts.map((text) => ({ ...text, page: pageFile(text.path) }));
  const facts = {
    day,
    commit,
    tools: toolVersions(),
    hostFiles: hostFiles(digests.keys()),
    moved: moved.map(({ from, to }) => ({ page: pageFile(from), to })),
  };
  put(manifestFile, jsonText(manifest({ ...facts, documents }, digests)));
  put(sumsFile, withChecksums("", { put: digests }));
}

/** As package.json names them: exact, and the same on every machine. */
function toolVersions(): Record<string, string> {
  const { version, dependencies } = JSON.parse(programFile("package.json") ?? "{}") as {
    version: string;
    dependencies: Readonly<Record<string, string>>;
  };
  const used = tools.map((name) => [name, dependencies[name] ?? ""]);
  return { paragraf: version, ...Object.fromEntries(used) };
}
