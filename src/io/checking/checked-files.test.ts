import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { exampleDocument } from "../../legal/check/examples/example-document.ts";

// What is kept between commands lies beside the program.
const folder = mkdtempSync(join(tmpdir(), "paragraf-"));
mkdirSync(join(folder, "src"));
for (const name of ["src/legal", "package-lock.json"])
  symlinkSync(join(process.cwd(), name), join(folder, name));
process.env.PARAGRAF_PROGRAM = folder;
after(() => {
  delete process.env.PARAGRAF_PROGRAM;
  rmSync(folder, { recursive: true });
});

test("what was given up is no verdict: with more patience the file is checked anew", async () => {
  const { checkedFiles } = await import("./checked-files.ts");
  const text = exampleDocument({}, `# Vilkår\n\n${"Ord og ord. ".repeat(20_000)}`);
  const sources = [{ file: "da/a.md", bytes: new TextEncoder().encode(text) }];
  const check = async (patience?: number) =>
    (await checkedFiles(sources, patience ? { patience } : {})).checked.map(
      ({ isUnfinished }) => isUnfinished,
    );
  assert.deepEqual(await check(1), [true]);
  assert.deepEqual(await check(), [undefined]);
  assert.deepEqual(await check(1), [undefined], "a verdict is kept");
});
