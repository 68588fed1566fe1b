import { closest } from "fastest-levenshtein";
import picomatch from "picomatch";
import type { Diagnostic } from "../legal/document/diagnostic.ts";
import { Misuse } from "./misuse.ts";

/** What of all findings is asked for. */
export type Choice = {
  /** Rule ids; all where none is named. */
  readonly only: readonly string[];
  readonly skip: readonly string[];
  /** Files, folders and globs, as seen from the checkout or from the content folder; all where there is none. */
  readonly paths: readonly string[];
};

/** Where the content folder is: as messages name it, and absolute. */
export type Folder = { readonly name: string; readonly place: string };

/**
 * Tells of each finding whether it is asked for.
 *
 * @param known the ids of all rules
 * @param files all files that a path may mean, relative to the content folder
 * @throws Misuse where a rule or a path names nothing
 */
export function findingChoice(
  { only, skip, paths }: Choice,
  known: readonly string[],
  files: readonly string[],
  folder: Folder,
): (diagnostic: Diagnostic) => boolean {
  for (const rule of [...only, ...skip])
    if (!known.includes(rule))
      throw new Misuse(`Unexpected rule ${rule}, expected ${closest(rule, [...known])}`);
  const isOnPath = paths.map((path) => pathMatch(path, folder));
  isOnPath.forEach((isMatch, i) => {
    if (!files.some(isMatch))
      throw new Misuse(`Unexpected path ${paths[i]}, expected a document below ${folder.name}/`);
  });
  return ({ file, rule }) =>
    (only.length === 0 || only.includes(rule)) &&
    !skip.includes(rule) &&
    (paths.length === 0 || isOnPath.some((isMatch) => isMatch(file)));
}

function pathMatch(path: string, { name, place }: Folder): (file: string) => boolean {
  const written = path.replace(/^\.\//, "").replace(/\/+$/, "");
  const isGlobMatch = picomatch([written, `${written}/**`]);
  // A file whose name has brackets means itself before it means a glob.
  const isMatch = (file: string) =>
    file === written || file.startsWith(`${written}/`) || isGlobMatch(file);
  return (file) => [file, `${name}/${file}`, `${place}/${file}`].some(isMatch);
}
