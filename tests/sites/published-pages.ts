import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A page of a published site. */
export type PublishedPage = {
  /** The address, for example `/da/legal/terms`. */
  readonly path: string;
  readonly html: string;
};

/** All files of a folder, sorted, relative and with `/` between folders. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true, encoding: "utf8" })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((file) => file.slice(folder.length + 1).replaceAll("\\", "/"))
    .sort();
}

/** All pages of the dist/ of a checkout or a copy. */
export function publishedPages(folder: string): PublishedPage[] {
  const dist = join(folder, "dist");
  return filesBelow(dist)
    .filter((file) => file.endsWith(".html"))
    .map((file) => ({
      path: file === "index.html" ? "/" : `/${file.slice(0, -".html".length)}`,
      html: readFileSync(join(dist, file), "utf8"),
    }));
}
