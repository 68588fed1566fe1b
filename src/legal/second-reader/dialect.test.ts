import assert from "node:assert/strict";
import { test } from "node:test";
import { dialect } from "./dialect.ts";
import { readerOf, secondReading } from "./second-reading.ts";

const said = (blocks: ReturnType<typeof secondReading>) =>
  blocks.map(({ place, text }) => `${place}: ${text}`.replace(/^: /, ": "));

for (const step of dialect) {
  const { text, reads } = step.example;

  test(`what the second reader is told: ${step.why}`, () => {
    assert.deepEqual(said(secondReading(text)), reads);
  });

  test(`it must be told: ${step.why}`, () => {
    const untaught = readerOf(dialect.filter((each) => each !== step));
    let blocks: readonly string[] | undefined;
    try {
      blocks = said(untaught(text));
    } catch {
      return;
    }
    assert.notDeepEqual(blocks, reads);
  });
}
