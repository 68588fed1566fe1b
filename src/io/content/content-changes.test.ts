import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { contentChanges } from "./content-changes.ts";

const folder = mkdtempSync(join(tmpdir(), "paragraf-changes-"));
after(() => rmSync(folder, { recursive: true }));

test("begins at once, and goes on after each change but those of files that are none of the site's", async () => {
  process.env.PARAGRAF_CONTENT = folder;
  const changes = contentChanges();
  try {
    mkdirSync(join(folder, "da"));
    writeFileSync(join(folder, "da/a.md"), "a");
    assert.equal((await changes.next()).done, false);
    const next = changes.next().then(() => "changed");
    const soon = () => new Promise((resolve) => setTimeout(() => resolve("quiet"), 300));
    writeFileSync(join(folder, "da/.a.md.swp"), "a");
    assert.equal(await Promise.race([next, soon()]), "quiet");
    writeFileSync(join(folder, "da/a.md"), "b");
    assert.equal(await next, "changed");
  } finally {
    await changes.return(undefined);
    delete process.env.PARAGRAF_CONTENT;
  }
});
