import { startGit } from "./git.ts";

/** Bytes out of git's store, by what git calls them. */
export type GitBlobs = {
  /**
   * One after the other.
   *
   * @throws where git does not have them
   */
  readonly read: (blob: string) => Promise<Uint8Array>;
  readonly close: () => void;
};

/** One process for all bytes that will be wanted: starting one for each would take longer than all the rest. */
export function gitBlobs(): GitBlobs {
  const { child, end } = startGit(["cat-file", "--batch"]);
  const chunks = child.stdout[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  const more = async () => {
    const { value, done } = await chunks.next();
    if (done) {
      await end;
      throw new Error("git cat-file ended before its work did");
    }
    rest = Buffer.concat([rest, value as Buffer]);
  };
  const taken = async (length: number) => {
    while (rest.length < length) await more();
    const bytes = rest.subarray(0, length);
    rest = rest.subarray(length);
    return bytes;
  };
  const line = async () => {
    while (!rest.includes("\n")) await more();
    return (await taken(rest.indexOf("\n") + 1)).toString();
  };
  return {
    async read(blob) {
      child.stdin.write(`${blob}\n`);
      const [, type = "", size] = (await line()).trim().split(" ");
      if (type !== "blob") throw new Error(`git cat-file: ${blob} is ${type}`);
      // A copy: where bytes go to a worker, all goes that they are a part of.
      const bytes = new Uint8Array(await taken(Number(size)));
      await taken("\n".length);
      return bytes;
    },
    close: () => child.stdin.end(),
  };
}
