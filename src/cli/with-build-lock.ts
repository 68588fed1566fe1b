import { namedFullDisk } from "../io/publishing/named-full-disk.ts";
import { type BuildLock, takeBuildLock } from "../io/running/build-lock.ts";

/**
 * Does what writes the site or its caches, while nobody else does.
 *
 * @param command its name, for those who come meanwhile
 * @throws BuildBusy where somebody else does
 */
export async function withBuildLock<Result>(
  command: string,
  work: (lock: BuildLock) => Promise<Result>,
): Promise<Result> {
  let lock: BuildLock | undefined;
  try {
    lock = takeBuildLock(command);
    return await work(lock);
  } catch (error) {
    throw namedFullDisk(error);
  } finally {
    lock?.release();
  }
}
