import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, beforeEach, test } from "node:test";
import { takeBuildLock } from "./build-lock.ts";

let folder: string;
const made: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "paragraf-lock-"));
  made.push(folder);
});
after(() => {
  for (const each of made) rmSync(each, { recursive: true });
});

const sleeper = () =>
  spawn(process.execPath, ["-e", "setTimeout(() => {}, 60_000)"], { stdio: "ignore" });
/** Its number is free, on systems without /proc too. */
const dead = { pid: spawnSync(process.execPath, ["--version"]).pid };

test("one process at a time has the lock, and others are told which", () => {
  const lock = takeBuildLock("build", folder);
  assert.throws(() => takeBuildLock("develop", folder), {
    message: `Process ${process.pid} runs build in this folder: wait for it or stop it, then run develop again`,
  });
  lock.release();
  takeBuildLock("develop", folder).release();
  assert.equal(readdirSync(folder).length, 1);
});

test("a lock of the dead is free, and so is one that a crash left in pieces", () => {
  for (const text of [JSON.stringify({ command: "build", processes: [dead] }), '{"comm', ""]) {
    writeFileSync(join(folder, "7"), text);
    takeBuildLock("build", folder).release();
    assert.deepEqual(readdirSync(folder), ["8"]);
    rmSync(join(folder, "8"));
  }
});

test("a file that a killed process left half-made blocks nobody", () => {
  writeFileSync(join(folder, `.${process.pid}.next`), "half");
  takeBuildLock("build", folder).release();
});

test("a program that outlives its starter still has the lock", async () => {
  const child = sleeper();
  try {
    takeBuildLock("build", folder).share(child.pid as number);
    // As it stands when the starter was killed.
    const [name = ""] = readdirSync(folder);
    const hold = JSON.parse(readFileSync(join(folder, name), "utf8"));
    hold.processes[0] = dead;
    writeFileSync(join(folder, name), JSON.stringify(hold));
    assert.throws(() => takeBuildLock("build", folder), new RegExp(`Process ${child.pid} runs`));
  } finally {
    child.kill("SIGKILL");
    await once(child, "exit");
  }
  takeBuildLock("build", folder).release();
});
