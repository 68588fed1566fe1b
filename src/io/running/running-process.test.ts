import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { isRunning, runningProcess } from "./running-process.ts";

const hasProc = existsSync("/proc/self/stat");
const skip = hasProc ? false : "this system has no /proc";

test("this process runs, and one that has ended does not", () => {
  assert.equal(isRunning(runningProcess()), true);
  const { pid } = spawnSync(process.execPath, ["--version"]);
  assert.equal(isRunning({ pid }), false);
});

test("a later process with the number of an earlier one is another", { skip }, () => {
  const own = runningProcess();
  assert.match(own.start ?? "", /^\d+$/);
  assert.equal(isRunning({ ...own, start: `${Number(own.start) - 1}` }), false);
  assert.equal(isRunning({ pid: own.pid }), true);
});

test("a process that was killed does not run, though nobody has collected it", {
  skip,
}, async () => {
  // The shell starts a process, kills it, and becomes a program that never asks how it ended.
  const script = "sleep 60 & echo $!; kill -9 $!; exec sleep 60";
  const parent = spawn("sh", ["-c", script], { stdio: ["ignore", "pipe", "ignore"] });
  const [line] = (await once(parent.stdout, "data")) as [Buffer];
  const pid = Number(line.toString());
  try {
    while (!readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z "))
      await new Promise((resolve) => setTimeout(resolve, 5));
    assert.equal(isRunning({ pid }), false);
  } finally {
    parent.kill("SIGKILL");
  }
});
