import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { Worker } from "node:worker_threads";
import { withinTime } from "./within-time.ts";

const endless: [name: string, work: () => void][] = [
  [
    "a loop",
    () => {
      for (;;);
    },
  ],
  ["a pattern", () => /(a+)+$/.test(`${"a".repeat(100)}b`)],
  [
    "a loop that catches all",
    () => {
      for (;;)
        try {
          throw new Error();
        } catch {}
    },
  ],
];

for (const [name, work] of endless)
  test(`what takes for ever is given up, and work goes on: ${name}`, () => {
    assert.equal(withinTime(1, work), undefined);
    assert.equal(
      withinTime(60_000, () => "done"),
      "done",
    );
  });

test("errors of the work are its own", () => {
  assert.throws(
    () =>
      withinTime(60_000, () => {
        throw new RangeError("no");
      }),
    RangeError,
  );
});

test("work inside work has its own time", () => {
  const inner = () => withinTime(1, endless[0]?.[1] ?? (() => {})) ?? "given up";
  assert.equal(withinTime(60_000, inner), "given up");
});

test("in a worker as well", async () => {
  const at = JSON.stringify(join(import.meta.dirname, "within-time.ts"));
  const tsx = JSON.stringify(createRequire(import.meta.url).resolve("tsx/cjs"));
  const worker = new Worker(
    `require(${tsx});
    const { withinTime } = require(${at});
    const given = withinTime(1, () => { for (;;); });
    require("node:worker_threads").parentPort.postMessage([given, withinTime(60000, () => "done")]);`,
    { eval: true },
  );
  const answer = await new Promise((resolve, reject) => {
    worker.on("message", resolve).on("error", reject);
  });
  assert.deepEqual(answer, [undefined, "done"]);
  await worker.terminate();
});
