import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { folderDifferences } from "./folder-differences.ts";
import { writeFiles } from "./texts/write-files.ts";

const temporary = mkdtempSync(join(tmpdir(), "paragraf-differences-"));
after(() => rmSync(temporary, { recursive: true }));

test("a difference is named by its file and first place", () => {
  const [folder, expected] = [join(temporary, "one"), join(temporary, "other")];
  writeFiles(folder, { same: "§", "da/a.html": "é\né<b>", "a.gz": Buffer.of(31, 139), more: "" });
  writeFiles(expected, { same: "§", "da/a.html": "é\né<i>", "a.gz": Buffer.of(31), less: "" });
  assert.deepEqual(folderDifferences(folder, expected), [
    'a.gz:1:2: Unexpected "\ufffd", expected ""',
    'da/a.html:2:4: Unexpected "b>", expected "i>"',
    "less: Missing, expected the file",
    "more: Unexpected file, expected none",
  ]);
});
