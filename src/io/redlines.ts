import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type LegalDocument, legalDocument } from "../legal/document/legal-document.ts";
import { reading } from "../legal/markdown/reading.ts";
import { type Redline, redline } from "../legal/redline/redline.ts";
import type { TitledReading } from "../legal/redline/title-part.ts";
import type { RedlineJob, RedlineSide } from "../legal/versions/redline-jobs.ts";
import { patienceWith } from "./checking/patience-with.ts";
import { withinTime } from "./checking/within-time.ts";
import { contentFile } from "./content/content-folder.ts";
import { digest } from "./digest.ts";
import { codeDigest } from "./kept/code-digest.ts";
import { readSealed, writeSealed } from "./kept/sealed-file.ts";
import { inWorkers } from "./running/worker-pool.ts";
import { workspace } from "./workspace.ts";

const folder = "redlines";
const fileName = (key: string) => `${folder}/${key}.json`;

/**
 * Makes the redlines that were not made before by the same code, on all cores, and forgets those that are no longer asked for.
 *
 * @param worker the program of a worker (src/cli/workers/redline-worker.ts, bundled)
 */
export async function makeRedlines(
  jobs: readonly RedlineJob[],
  worker: URL,
  onProgress: (done: number, count: number) => void,
): Promise<void> {
  const kept = keptNames();
  const wanted = new Set(jobs.map(({ key }) => `${key}.json`));
  for (const name of kept)
    if (!wanted.has(name)) rmSync(join(workspace, folder, name), { force: true });
  const missing = jobs.filter(({ key }) => !kept.has(`${key}.json`) || !keptRedline(key));
  if (missing.length > 0)
    await inWorkers<RedlineJob, true>(missing, { worker, batch: 2, onProgress, put: () => {} });
}

/**
 * Makes a redline and keeps it.
 *
 * @throws where that takes too long
 */
export function makeRedline({ key, before, after, renamed }: RedlineJob): Redline {
  const [old, now] = [readSide(before), readSide(after)];
  const made = withinTime(patienceWith(old.body.length + now.body.length), () =>
    redline(titledReading(old), titledReading(now), renamed),
  );
  if (!made)
    throw new Error(
      `${after.file}: Unexpected text that takes too long to compare with ${before.file}, expected shorter paragraphs`,
    );
  writeSealed(fileName(key), codeDigest(), made);
  return made;
}

/** A redline that was made by the same code, or nothing. */
export function keptRedline(key: string): Redline | undefined {
  return readSealed(fileName(key), codeDigest()) as Redline | undefined;
}

function keptNames(): ReadonlySet<string> {
  try {
    return new Set(readdirSync(join(workspace, folder)));
  } catch {
    return new Set();
  }
}

/** @throws where the file is no longer what was checked */
function readSide({ file, bytesDigest }: RedlineSide): LegalDocument {
  const bytes = readFileSync(contentFile(file));
  const { document } = legalDocument(file, bytes.toString("utf8"));
  if (!document || digest(bytes) !== bytesDigest)
    throw new Error(`${file} changed during the build: build again`);
  return document;
}

function titledReading({ frontmatter, body, bodyLine }: LegalDocument): TitledReading {
  return { ...reading(body, frontmatter.lang, bodyLine), title: frontmatter.title };
}
