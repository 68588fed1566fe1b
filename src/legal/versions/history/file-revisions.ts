/** What a commit did to a file, against the commit before it. Names are those of the repository. */
export type FileChange = {
  /** The name before; nothing where the file was not there. */
  readonly before?: string;
  /** The name after; nothing where the file is gone. */
  readonly after?: string;
  /** What git calls the bytes after. */
  readonly blob: string;
  /** Whether the bytes are the same as before: the file was only renamed. */
  readonly isSame: boolean;
};

/** A commit: its id, the day on which its author made it (YYYY-MM-DD), and what it did. */
export type Commit = {
  readonly id: string;
  readonly day: string;
  readonly changes: readonly FileChange[];
};

/** The bytes that a file had from a commit on. */
export type Revision = {
  readonly commit: string;
  readonly day: string;
  readonly blob: string;
};

/**
 * The revisions of files that are there today, newest first, in one walk back in time. A file that was renamed goes on under the
 * name that it had. What had the same name before a file was added or deleted counts as the same file.
 *
 * @param commits newest first, each with its changes against its first parent
 */
export async function fileRevisions(
  commits: Iterable<Commit> | AsyncIterable<Commit>,
  files: readonly string[],
): Promise<ReadonlyMap<string, readonly Revision[]>> {
  const found = new Map(files.map((file): [string, Revision[]] => [file, []]));
  /** Today's file by the name that it has at the commit. */
  const names = new Map(files.map((file) => [file, file]));
  for await (const { id, day, changes } of commits) {
    const renames: [before: string, file: string][] = [];
    const left: string[] = [];
    for (const { before, after, blob, isSame } of changes) {
      const file = names.get(after ?? "");
      if (after === undefined || file === undefined) continue;
      if (!isSame) found.get(file)?.push({ commit: id, day, blob });
      if (before === undefined || before === after) continue;
      left.push(after);
      renames.push([before, file]);
    }
    // Two files may have changed places.
    for (const after of left) names.delete(after);
    for (const [before, file] of renames) names.set(before, file);
  }
  return found;
}
