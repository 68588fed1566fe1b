import { type BuildLock, takeBuildLock } from "../io/build-lock.ts";
import { namedFullDisk } from "../io/named-full-disk.ts";

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
