import { createHash } from "node:crypto";
import { isPassedOver } from "../../legal/document/names/content-name.ts";
import { frozenName } from "../../legal/document/names/frozen-name.ts";
import { isPictureName } from "../../legal/document/names/is-picture-name.ts";
import type { SourceFile } from "../../legal/document/source-file.ts";
import { checksums, sumsFile } from "../../legal/versions/checksums/checksums.ts";
import { type FrozenChange, frozenChanges } from "../../legal/versions/frozen/frozen-changes.ts";
import { pictureDigests } from "../checking/picture-digests.ts";
import { contentFolder } from "../content/content-folder.ts";
import { readContent } from "../content/read-content.ts";
import { gitAnswer } from "./git.ts";

/**
 * The frozen files that are not as they were in a git revision, by the bytes that stand on the disk: what git itself calls a
 * difference is a matter of attributes, which can be changed too. Pictures count that had a line in `SHA256SUMS` then.
 *
 * @throws where there is no such revision
 */
export async function changedFrozen(revision: string): Promise<FrozenChange[]> {
  const blobs = await blobsOf(revision);
  const versions = [...blobs].filter(([file]) => isFrozen(file));
  const pictures = await listedPictures(blobs.get(sumsFile));
  const { sources, files } = await readContent(contentFolder());
  const hash = versions[0]?.[1].length === 64 ? "sha256" : "sha1";
  const frozen = sources.filter(({ file }) => isFrozen(file));
  const after = frozen.map((source) => [source.file, blobId(source, hash)] as const);
  const shown = await pictureDigests(pictures.keys(), files);
  return frozenChanges(new Map([...versions, ...pictures]), new Map([...after, ...shown]), (file) =>
    files.has(file),
  );
}

/** The files of the content folder in a revision, with what git calls their bytes. */
async function blobsOf(revision: string): Promise<Map<string, string>> {
  const answer = await gitAnswer(["ls-tree", "-r", "-z", "--end-of-options", revision]);
  const rows = answer.matchAll(/\d+ blob ([0-9a-f]+)\t([^\0]+)\0/g);
  return new Map([...rows].map(([, blob = "", file = ""]) => [file, blob]));
}

async function listedPictures(sums: string | undefined): Promise<Map<string, string>> {
  const text = sums === undefined ? "" : await gitAnswer(["cat-file", "blob", sums]);
  const listed = checksums(text).checksums.filter(({ file }) => isPictureName(file));
  return new Map(listed.map(({ file, digest }) => [file, digest]));
}

function isFrozen(file: string): boolean {
  return frozenName(file) !== undefined && !isPassedOver(file);
}

/** What git would call the bytes of a file if they were committed as they are. */
function blobId({ bytes, obstacle }: SourceFile, hash: string): string {
  return obstacle ?? createHash(hash).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
