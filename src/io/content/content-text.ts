import { readFile } from "node:fs/promises";
import { contentFile } from "./content-folder.ts";

/** The text of an optional file of the content folder, or nothing where there is none. */
export async function contentText(name: string): Promise<string | undefined> {
  try {
    return await readFile(contentFile(name), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
