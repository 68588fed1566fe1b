import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { stageFiles } from "./staged-site.ts";

const folder = mkdtempSync(join(tmpdir(), "paragraf-staged-"));
after(() => rmSync(folder, { recursive: true }));

test("files are staged with the folders above them, and give way to those of static/", () => {
  writeFileSync(join(folder, "robots.txt"), "own");
  const files = [
    { name: "robots.txt", text: "made" },
    { name: "da/legal/vilkår.json", text: "{}" },
    { name: "da/legal/vilkår/feed.atom", text: "<feed/>" },
  ];
  stageFiles(files, folder);
  assert.deepEqual(
    files.map(({ name }) => readFileSync(join(folder, name), "utf8")),
    ["own", "{}", "<feed/>"],
  );
});
