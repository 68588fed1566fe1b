import type { Revision } from "./file-revisions.ts";

/** What is known of a history before it is read. */
export type KnownHistory = {
  /** By working file. */
  readonly revisions: ReadonlyMap<string, readonly Revision[]>;
  /** Whether the clone has only the last part of it. */
  readonly isShallow: boolean;
  /** How many documents have errors: their history is not asked for. */
  readonly broken: number;
};

/** What an import cannot see, in lines. */
export function historyWarnings(
  { revisions, isShallow, broken }: KnownHistory,
  folder: string,
): string[] {
  const unknown = [...revisions].filter(([, found]) => found.length === 0);
  return [
    isShallow ? "Unexpected shallow clone, expected all commits: git fetch --unshallow" : [],
    broken === 0
      ? []
      : `Unexpected errors in ${broken === 1 ? "1 document" : `${broken} documents`}, expected what npm run check says`,
    unknown.map(
      ([file]) =>
        `${folder}/${file}: Unexpected file without a commit, expected one on this branch`,
    ),
  ]
    .flat()
    .map((line) => `${line} [warning]`);
}
