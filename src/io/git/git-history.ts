import { fileRevisions, type Revision } from "../../legal/versions/history/file-revisions.ts";
import { gitAnswer } from "./git.ts";
import { gitCommits } from "./git-commits.ts";

/** What git remembers of documents. */
export type History = {
  /** By file, relative to the content folder; newest first. */
  readonly revisions: ReadonlyMap<string, readonly Revision[]>;
  /** Whether the clone has only the last part of it. */
  readonly isShallow: boolean;
};

/**
 * The history of documents in the repository that the content folder is in or is.
 *
 * @throws where it is in none
 */
export async function gitHistory(files: readonly string[]): Promise<History> {
  const answer = await gitAnswer(["rev-parse", "--is-shallow-repository", "--show-prefix"]);
  const [shallow, ...rest] = answer.split("\n");
  // Its last line is empty, and the only other line end would be one in the folder's name.
  const prefix = rest.slice(0, -1).join("\n");
  const found = await fileRevisions(
    gitCommits(),
    files.map((file) => prefix + file),
  );
  const own = [...found].map(
    ([name, revisions]) => [name.slice(prefix.length), revisions] as const,
  );
  return { revisions: new Map(own), isShallow: shallow === "true" };
}
