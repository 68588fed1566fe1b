import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { exampleDocument } from "../../legal/check/examples/example-document.ts";
import { workspace } from "../workspace.ts";
import { checkedFiles } from "./checked-files.ts";

// Not that of the commands, which would forget what it knows.
const cache = "check-cache-of-a-test.json";

test("what was given up is no verdict: with more patience the file is checked anew", async (context) => {
  context.after(() => rmSync(join(workspace, cache), { force: true }));
  const text = exampleDocument({}, `# Vilkår\n\n${"Ord og ord. ".repeat(20_000)}`);
  const sources = [{ file: "da/a.md", bytes: new TextEncoder().encode(text) }];
  const check = async (patience?: number) =>
    (await checkedFiles(sources, patience ? { patience } : {}, cache)).checked.map(
      ({ isUnfinished }) => isUnfinished,
    );
  assert.deepEqual(await check(1), [true]);
  assert.deepEqual(await check(), [undefined]);
  assert.deepEqual(await check(1), [undefined], "a verdict is kept");
});
