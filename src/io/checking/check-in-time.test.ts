import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleDocument } from "../../legal/check/examples/example-document.ts";
import { checkInTime } from "./check-in-time.ts";
import { checkFiles } from "./check-pool.ts";

const encoder = new TextEncoder();
const source = (file: string, body: string) => ({
  file,
  bytes: encoder.encode(exampleDocument({}, body)),
});

// A file of the greatest length that is read; no machine reads it in a millisecond.
const long = source("da/a.md", `# Vilkår\n\nKort.\n\n${"Ord og ord. ".repeat(160_000)}`);
const short = source("da/b.md", "# Vilkår\n");

test("a file that takes too long is told where it is longest, and its tree is not kept", () => {
  let isKept = false;
  const keep = () => {
    isKept = true;
  };
  const { facts, isUnfinished, diagnostics } = checkInTime(long, { keep, patience: 1 });
  assert.deepEqual([facts, isUnfinished, isKept], [undefined, true, false]);
  assert.deepEqual(
    diagnostics.map(({ file, line, rule, severity }) => [file, line, rule, severity]),
    [["da/a.md", 15, "file-readable", "error"]],
  );
});

test("the next file is checked as ever", () => {
  checkInTime(long, { patience: 1 });
  let kept = "";
  const keep = (markdown: string) => {
    kept = markdown;
  };
  const { facts, isUnfinished, diagnostics } = checkInTime(short, { keep });
  assert.deepEqual([facts?.file, isUnfinished, diagnostics], ["da/b.md", undefined, []]);
  assert.match(kept, /# Vilkår/);
});

test("whoever checks many files hears of each", async () => {
  const checked = await checkFiles([long, { ...long, file: "da/c.md" }], { patience: 1 });
  assert.deepEqual(
    checked.map(({ isUnfinished, diagnostics }) => [isUnfinished, diagnostics[0]?.file]),
    [
      [true, "da/a.md"],
      [true, "da/c.md"],
    ],
  );
});
