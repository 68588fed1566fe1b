import { existsSync, readFileSync } from "node:fs";

/** A process, told from a later one that was given the same number. */
export type RunningProcess = {
  readonly pid: number;
  /** When it started, in the ticks of its system; absent on systems without /proc. */
  readonly start?: string | undefined;
};

/** Names a process that runs now, by default this one. */
export function runningProcess(pid = process.pid): RunningProcess {
  return { pid, start: processFacts(pid)?.start };
}

/** Whether a process that was named before still runs. One that has ended and is not yet collected by its parent does not. */
export function isRunning({ pid, start }: RunningProcess): boolean {
  const facts = processFacts(pid);
  if (facts) return !facts.hasEnded && (start === undefined || facts.start === start);
  // Without /proc the number is all that is known.
  return !existsSync("/proc/self/stat") && isTaken(pid);
}

/** What /proc/<pid>/stat says, see proc(5): the name of the program may hold spaces and parentheses, so fields count from its end. */
function processFacts(pid: number): { hasEnded: boolean; start: string } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const [state = "", start = ""] = [fields[0], fields[19]];
    return { hasEnded: /^[ZXx]$/.test(state), start };
  } catch {
    return undefined;
  }
}

function isTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
