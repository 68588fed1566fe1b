import type { CheckedFile } from "../../legal/check/check-file.ts";
import {
  type CheckedRevision,
  checkedRevision,
  checkRevision,
} from "../../legal/check/frozen/check-revision.ts";
import { frozenFile } from "../../legal/document/names/frozen-name.ts";
import type { SourceFile } from "../../legal/document/source-file.ts";
import { clauseWords } from "../../legal/markdown/clauses/clause-words.ts";
import type { Revision } from "../../legal/versions/history/file-revisions.ts";
import type { ReadRevision } from "../../legal/versions/history/read-revision.ts";
import { checkFiles, type PoolOptions } from "../checking/check-pool.ts";
import { patienceWith } from "../checking/patience-with.ts";
import { withinTime } from "../checking/within-time.ts";
import type { GitBlobs } from "./git-blobs.ts";

/** About so many bytes are held at once. */
const most = 16_000_000;

/** A revision, and its place in what will be told of its document. */
type Task = {
  readonly file: string;
  readonly revision: Revision;
  readonly list: ReadRevision[];
  readonly place: number;
};

/**
 * Reads revisions of documents as frozen versions are read: clause by clause where that can be, else whole, on all cores.
 *
 * @param revisions by working file, newest first
 */
export async function readRevisions(
  revisions: ReadonlyMap<string, readonly Revision[]>,
  blobs: GitBlobs,
  { onProgress, ...pool }: PoolOptions,
): Promise<ReadonlyMap<string, readonly ReadRevision[]>> {
  const read = new Map([...revisions.keys()].map((file): [string, ReadRevision[]] => [file, []]));
  const tasks = [...revisions].flatMap(([file, all]) =>
    all.map((revision, place): Task => {
      return { file, revision, list: read.get(file) ?? [], place };
    }),
  );
  let done = 0;
  const told = (more: number) => onProgress?.(done + more, tasks.length);
  const put = ({ file, revision, list, place }: Task, checked: CheckedRevision) => {
    list[place] = { ...revision, file, ...checked };
    done++;
  };
  const left = await readByClause(tasks, blobs, (task, checked) => {
    put(task, checked);
    told(0);
  });
  for await (const { batch, sources } of batches(left, blobs)) {
    const checked = await checkFiles(sources, { ...pool, onProgress: told });
    for (const [i, task] of batch.entries()) put(task, checkedRevision(checked[i] as CheckedFile));
  }
  return read;
}

/** Answers with those that must be read whole. */
async function readByClause(
  tasks: readonly Task[],
  blobs: GitBlobs,
  put: (task: Task, checked: CheckedRevision) => void,
): Promise<Task[]> {
  const left: Task[] = [];
  let [file, wordsOf] = ["", clauseWords()];
  for (const task of tasks) {
    if (task.file !== file) [file, wordsOf] = [task.file, clauseWords()];
    const found = await source(task, blobs);
    // What takes too long here does so below, where it is told.
    const checked = withinTime(patienceWith(found.bytes.length), () =>
      checkRevision(found, wordsOf),
    );
    if (checked) put(task, checked);
    else left.push(task);
  }
  return left;
}

async function* batches(tasks: readonly Task[], blobs: GitBlobs) {
  let [batch, sources, length]: [Task[], SourceFile[], number] = [[], [], 0];
  for (const task of tasks) {
    const found = await source(task, blobs);
    batch.push(task);
    sources.push(found);
    length += found.bytes.length;
    if (length < most) continue;
    yield { batch, sources };
    [batch, sources, length] = [[], [], 0];
  }
  yield { batch, sources };
}

/** By the name of a frozen version, whichever, a revision is read as one. */
async function source({ file, revision }: Task, blobs: GitBlobs): Promise<SourceFile> {
  return { file: frozenFile(file, "2000-01-01"), bytes: await blobs.read(revision.blob) };
}
