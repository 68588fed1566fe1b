import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { digestOfFiles } from "./digest.ts";

test("the digest of a program is that of its code: names and bytes, and no test", (context) => {
  const folder = mkdtempSync(join(tmpdir(), "paragraf-digest-"));
  context.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "src"));
  const now = () => digestOfFiles(folder, ["src", "package-lock.json"]);
  const counts = (name: string) => {
    const before = now();
    writeFileSync(join(folder, name), `${name} is changed`);
    return now() !== before;
  };
  for (const name of ["src/a.ts", "src/latest.ts", "src/contest.tsx", "package-lock.json"])
    assert.equal(counts(name), true, name);
  for (const name of ["src/a.test.ts", "src/A.test.tsx", "src/cases-for-test.ts"])
    assert.equal(counts(name), false, name);
});
