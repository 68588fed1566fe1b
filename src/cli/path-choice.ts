import picomatch from "picomatch";
import { UsageError } from "./usage-error.ts";

/** Where the content folder is: as messages name it, and absolute. */
export type Folder = { readonly name: string; readonly place: string };

/**
 * Whether a file is asked for; all are where no path is named.
 *
 * @param paths files, folders and globs, as seen from where the command runs or from the content folder
 * @param files all files that a path may mean, relative to the content folder
 * @throws UsageError where a path names nothing
 */
export function pathChoice(
  paths: readonly string[],
  files: readonly string[],
  folder: Folder,
): (file: string) => boolean {
  const matches = paths.map((path) => pathMatch(path, folder));
  matches.forEach((isMatch, i) => {
    if (!files.some(isMatch))
      throw new UsageError(
        `Unexpected path ${paths[i]}, expected a document below ${folder.name}/`,
      );
  });
  return (file) => paths.length === 0 || matches.some((isMatch) => isMatch(file));
}

function pathMatch(path: string, { name, place }: Folder): (file: string) => boolean {
  const written = path.replace(/^\.\//, "").replace(/\/+$/, "");
  const isGlobMatch = picomatch([written, `${written}/**`]);
  // A file whose name has brackets means itself before it means a glob.
  const isMatch = (file: string) =>
    file === written || file.startsWith(`${written}/`) || isGlobMatch(file);
  return (file) => [file, `${name}/${file}`, `${place}/${file}`].some(isMatch);
}
