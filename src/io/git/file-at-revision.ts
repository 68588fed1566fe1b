import { relative } from "node:path";
import { contentFile, contentFolder } from "../content/content-folder.ts";
import { gitAnswer } from "./git.ts";

/**
 * The text of a file of the content folder as a git revision has it.
 *
 * @param revision what git takes for one: `HEAD~1`, `main`, `v1.2`, a hash
 * @throws where there is no such revision, or no such file in it
 */
export function fileAtRevision(revision: string, file: string): Promise<string> {
  const name = relative(contentFolder(), contentFile(file)).replaceAll("\\", "/");
  return gitAnswer(["show", "--end-of-options", `${revision}:./${name}`]);
}
