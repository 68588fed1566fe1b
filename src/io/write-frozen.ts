import {
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { sumsFile } from "../legal/versions/checksums/checksums.ts";
import type { FreezePlan, FrozenCopy } from "../legal/versions/freezing/freeze-plan.ts";
import { contentFile, contentFolder, contentFolderName } from "./content/content-folder.ts";
import { contentText } from "./content/content-text.ts";
import { digest } from "./digest.ts";

/** Where everything is written first. The name starts with a dot, so that nobody takes it for content. */
const staging = ".release";

/**
 * Writes frozen versions and their lines in SHA256SUMS. Everything is written elsewhere first; then the files come into their
 * places, and the lines last. Cut off before that, nothing is frozen; cut off after it, files are there that lack a line, and the
 * same command adds it. No line is ever without its file, and no file that is there is written over, but for what a correction
 * replaces.
 *
 * @param bytesOf the bytes that a copy is made from, by its name
 * @throws where bytes are not those that were planned with
 */
export async function writeFrozen(
  { copies, sums }: FreezePlan,
  bytesOf: (from: string) => Promise<Uint8Array> = (from) => readFile(contentFile(from)),
): Promise<void> {
  const stage = (name: string | number) => join(contentFile(staging), String(name));
  rmSync(contentFile(staging), { recursive: true, force: true });
  mkdirSync(contentFile(staging));
  try {
    await expectSums(sums.before);
    for (const [i, { from, digest: expected }] of copies.entries()) {
      const bytes = await bytesOf(from);
      if (digest(bytes) !== expected) throw changed(from);
      writeFileSync(stage(i), bytes);
    }
    writeFileSync(stage(sumsFile), sums.after);
    for (const folder of new Set(copies.map(({ to }) => dirname(to)))) makeFolder(folder);
    copies.forEach((copy, i) => {
      place(stage(i), copy);
    });
    await expectSums(sums.before);
    if (sums.after !== sums.before) renameSync(stage(sumsFile), contentFile(sumsFile));
  } finally {
    rmSync(contentFile(staging), { recursive: true, force: true });
  }
}

async function expectSums(before: string): Promise<void> {
  if (((await contentText(sumsFile)) ?? "") !== before) throw changed(sumsFile);
}

function changed(file: string): Error {
  return new Error(
    `${contentFolderName()}/${file} changed while the command ran: run it again; nothing was frozen`,
  );
}

/** A link could lead the files of a folder out of the content. */
function makeFolder(folder: string): void {
  mkdirSync(contentFile(folder), { recursive: true });
  if (realpathSync(contentFile(folder)) !== join(realpathSync(contentFolder()), folder))
    throw new Error(
      `Unexpected symbolic link above ${contentFolderName()}/${folder}, expected a folder`,
    );
}

function place(staged: string, { to, digest: own, replaces }: FrozenCopy): void {
  const target = contentFile(to);
  if (replaces !== undefined) {
    if (digest(readFileSync(target)) !== replaces) throw changed(to);
    renameSync(staged, target);
    return;
  }
  try {
    linkSync(staged, target);
  } catch {
    // Some file systems have no links.
    if (!lstatSync(target, { throwIfNoEntry: false })) renameSync(staged, target);
    else if (digest(readFileSync(target)) !== own) throw changed(to);
  }
}
