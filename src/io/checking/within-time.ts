import { createContext, Script } from "node:vm";

/** Node ends a script by the clock wherever it runs, in workers too, and nothing else with it: this one runs what it is given. */
const script = new Script("work()");
const room = createContext({});

/**
 * Does work that does not wait for anything, and gives up on it where it takes too long. What it had begun stays as it is then:
 * not even its `finally` runs.
 *
 * @param patience in milliseconds, a whole number from 1
 * @returns nothing where the time was not enough
 */
export function withinTime<Result>(patience: number, work: () => Result): Result | undefined {
  const outer: unknown = room.work;
  let result: Result | undefined;
  room.work = () => {
    result = work();
  };
  try {
    script.runInContext(room, { timeout: patience });
    return result;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return undefined;
    throw error;
  } finally {
    room.work = outer;
  }
}
