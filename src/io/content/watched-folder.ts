import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { workspace } from "../workspace.ts";
import { contentFolder } from "./content-folder.ts";

// gatsby-source-filesystem reads its path as a pattern, so a folder called "law (final)" would hold nothing. Such a folder is
// reached by a link with a plain name.

const link = join(workspace, "content");

/** The content folder by a name that Gatsby can watch. */
export function watchedFolder(): string {
  const folder = contentFolder();
  return /[()[\]{}*?!+@|]/.test(folder) ? link : folder;
}

/** Makes the link where it is needed. */
export function linkWatchedFolder(): void {
  rmSync(link, { force: true });
  if (watchedFolder() !== link) return;
  mkdirSync(workspace, { recursive: true });
  symlinkSync(contentFolder(), link, "dir");
}
