import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { contentFile } from "../content/content-folder.ts";
import { digest } from "../digest.ts";
import { gatsbySite } from "../workspace.ts";

/**
 * Copies a picture of the content folder to where Gatsby keeps what pages load. The address changes with its bytes.
 *
 * @returns its root-relative address
 */
export function publishPicture(name: string): string {
  const source = contentFile(name);
  const folder = `static/${digest(readFileSync(source)).slice(0, 32)}`;
  mkdirSync(join(gatsbySite, "public", folder), { recursive: true });
  copyFileSync(source, join(gatsbySite, "public", folder, basename(name)));
  return `/${folder}/${encodeURIComponent(basename(name))}`;
}
