/** Shorter work shows nothing: a line that flashes only disturbs. In milliseconds. */
const patience = 400;

/**
 * Shows on a terminal how far long work is, in one line that ends with it; shows nothing in a pipe.
 *
 * @param verb what is done, for example "Checking"
 */
export function progress(
  verb: string,
  stream: Pick<NodeJS.WriteStream, "isTTY" | "write"> = process.stderr,
): (done: number, count: number) => void {
  const start = performance.now();
  let isShown = false;
  return (done, count) => {
    if (!stream.isTTY) return;
    if (done < count && performance.now() - start > patience) {
      isShown = true;
      stream.write(`\r${verb} ${done} of ${count}`);
    } else if (done >= count && isShown) stream.write("\r\u001B[K");
  };
}
