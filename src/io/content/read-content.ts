import { type Dirent, type Stats, statSync } from "node:fs";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { codeUnitOrder } from "../../legal/document/code-unit-order.ts";
import { isDocumentName, isPassedOver } from "../../legal/document/names/content-name.ts";
import { largestFile, type SourceFile } from "../../legal/document/source-file.ts";

/** What a content folder holds. */
export type Content = {
  /** All Markdown files below the language folders, sorted by name. */
  readonly sources: readonly SourceFile[];
  /** The names of all files, for links and pictures. */
  readonly files: ReadonlySet<string>;
};

/**
 * Reads a content folder. Markdown files at its top (a README, say) are no documents; names that start with a dot and
 * node_modules are passed over. A file that cannot be read is among the sources, with what stood in the way.
 *
 * @throws where the folder itself cannot be read
 */
export async function readContent(folder: string): Promise<Content> {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found?.isDirectory()) {
    const expected = "expected the folder with the documents (PARAGRAF_CONTENT)";
    const message = `${found ? `Unexpected file ${folder}` : `Missing folder ${folder}`}, ${expected}`;
    throw Object.assign(new Error(message), { code: "CONTENT" });
  }
  const root = await realpath(folder);
  const files: string[] = [];
  const sources: SourceFile[] = [];
  await walk(root, "", root, files, sources);
  const sorted = sources.sort((a, b) => codeUnitOrder(a.file, b.file));
  return { sources: sorted, files: new Set(files.sort()) };
}

async function walk(
  root: string,
  folder: string,
  path: string,
  files: string[],
  sources: SourceFile[],
): Promise<void> {
  for (const entry of await readdir(path, { withFileTypes: true })) {
    if (isPassedOver(entry.name)) continue;
    const file = folder === "" ? entry.name : `${folder}/${entry.name}`;
    const isDocument = isDocumentName(file);
    const place = join(path, entry.name);
    const found = await look(root, place, entry);
    if (found === "directory" && !isDocument) await walk(root, file, place, files, sources);
    // A folder behind a link is no document, but its documents would be missing without a word.
    else if (isDocument || found === "link-outside") sources.push(await source(file, place, found));
    if (typeof found !== "string") files.push(file);
  }
}

/** What stands at a place; a symbolic link counts as what it leads to, as long as that lies in the folder. */
async function look(
  root: string,
  place: string,
  entry: Dirent,
): Promise<Stats | NonNullable<SourceFile["obstacle"]>> {
  try {
    if (entry.isSymbolicLink()) {
      const target = await realpath(place);
      if (!target.startsWith(root + sep)) return "link-outside";
    }
    const stats = await stat(place);
    if (stats.isDirectory()) return entry.isSymbolicLink() ? "link-outside" : "directory";
    return stats.isFile() ? stats : "unreadable";
  } catch {
    return "unreadable";
  }
}

async function source(
  file: string,
  place: string,
  found: Stats | NonNullable<SourceFile["obstacle"]>,
): Promise<SourceFile> {
  const nothing = new Uint8Array();
  if (typeof found === "string") return { file, bytes: nothing, obstacle: found };
  if (found.size > largestFile) return { file, bytes: nothing, obstacle: "too-large" };
  try {
    return { file, bytes: await readFile(place) };
  } catch {
    return { file, bytes: nothing, obstacle: "unreadable" };
  }
}
