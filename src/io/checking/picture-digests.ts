import { readFile } from "node:fs/promises";
import { contentFile } from "../content/content-folder.ts";
import { digest } from "../digest.ts";
import { inParallel } from "../running/in-parallel.ts";

/** No more pictures than this are held at a time. */
const most = 4;

/**
 * SHA-256 of pictures, hex, by name; `unreadable` for one that cannot be read. Those that are not there are left out.
 *
 * @param names relative to the content folder
 * @param files the names of all files of the content folder
 * @param known digests of this run: they are in the result, and their pictures are not read again
 */
export async function pictureDigests(
  names: Iterable<string>,
  files: ReadonlySet<string>,
  known: ReadonlyMap<string, string> = new Map(),
): Promise<ReadonlyMap<string, string>> {
  const found = new Map(known);
  const wanted = [...new Set(names)].filter((name) => files.has(name) && !known.has(name));
  await inParallel(wanted, most, async (name) => {
    found.set(name, await pictureDigest(name));
  });
  return found;
}

async function pictureDigest(name: string): Promise<string> {
  try {
    return digest(await readFile(contentFile(name)));
  } catch {
    return "unreadable";
  }
}
