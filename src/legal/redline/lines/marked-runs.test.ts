import assert from "node:assert/strict";
import { test } from "node:test";
import type { Run } from "../run.ts";
import { markedRuns } from "./marked-runs.ts";

const plain = { hasColour: false, visible: (text: string) => text };

test("words that moved are told from words that came and went, and say so", () => {
  const runs: Run[] = [
    { kind: "ins", text: "It moved. ", move: 1 },
    { kind: "same", text: "It stayed. " },
    { kind: "del", text: "It moved. ", move: 1 },
    { kind: "del", text: "It went." },
    { kind: "ins", text: "It came." },
  ];
  assert.deepEqual(markedRuns(runs, plain), [
    "{~It moved. ~}(moved to here: 1) It stayed. [~It moved. ~](moved from here: 1) [-It went.-]{+It came.+}",
  ]);
});

test("words that moved with others between them say it once", () => {
  const runs: Run[] = [
    { kind: "ins", text: "Tell us\nwithin ", move: 2 },
    { kind: "ins", text: "ten " },
    { kind: "ins", text: "days.", move: 2 },
  ];
  assert.deepEqual(markedRuns(runs, plain), [
    "{~Tell us~}",
    "{~within ~}{+ten +}{~days.~} (moved to here: 2)",
  ]);
});

test("on a terminal with colours words that moved have their own", () => {
  const moved: Run[] = [{ kind: "del", text: "a", move: 1 }];
  assert.deepEqual(markedRuns(moved, { ...plain, hasColour: true }), [
    "\u001b[36;9ma\u001b[0m (moved from here: 1)",
  ]);
});
