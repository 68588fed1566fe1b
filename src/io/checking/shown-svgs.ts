import { readFile } from "node:fs/promises";
import { type SvgFault, svgFaults } from "../../legal/check/pictures/svg-faults.ts";
import { contentFile } from "../content/content-folder.ts";

/**
 * What SVGs may not have, by name; those without faults, those that are not there and other pictures are left out.
 *
 * @param names relative to the content folder
 * @param files the names of all files of the content folder
 */
export async function shownSvgs(
  names: Iterable<string>,
  files: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly SvgFault[]>> {
  const found = new Map<string, readonly SvgFault[]>();
  for (const name of new Set(names)) {
    if (!/\.svg$/i.test(name) || !files.has(name)) continue;
    const faults = svgFaults(new TextDecoder().decode(await readFile(contentFile(name))));
    if (faults.length > 0) found.set(name, faults);
  }
  return found;
}
