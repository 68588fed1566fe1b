import assert from "node:assert/strict";
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { createFile, isTaken } from "./create-file.ts";

const folder = mkdtempSync(join(tmpdir(), "paragraf-create-"));
after(() => rmSync(folder, { recursive: true }));

test("a new file is written with the folders above it, and nothing else", () => {
  const file = join(folder, "da/legal/a.md");
  assert.equal(isTaken(file), false);
  assert.equal(createFile(file, "æ"), true);
  assert.equal(readFileSync(file, "utf8"), "æ");
  assert.deepEqual(readdirSync(join(folder, "da/legal")), ["a.md"]);
});

test("what exists stays as it is, and so does a link that leads nowhere", () => {
  const [file, link] = [join(folder, "b.md"), join(folder, "c.md")];
  writeFileSync(file, "old");
  symlinkSync(join(folder, "nowhere.md"), link);
  for (const each of [file, link]) {
    assert.equal(isTaken(each), true);
    assert.equal(createFile(each, "new"), false);
  }
  assert.equal(readFileSync(file, "utf8"), "old");
  assert.deepEqual(readdirSync(folder).sort(), ["b.md", "c.md", "da"]);
});

test("what a killed process with the same number left behind is no obstacle", () => {
  writeFileSync(join(folder, `.${process.pid}.next`), "half");
  assert.equal(createFile(join(folder, "d.md"), "whole"), true);
  assert.equal(readFileSync(join(folder, "d.md"), "utf8"), "whole");
});
