import assert from "node:assert/strict";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { makeReadable } from "./make-readable.ts";

const folder = mkdtempSync(join(tmpdir(), "paragraf-readable-"));
after(() => rmSync(folder, { recursive: true }));
const mode = (name: string) => (statSync(join(folder, name)).mode & 0o7777).toString(8);

test("all of a site can be read by everybody and run by nobody, and what links lead to stays as it is", {
  skip: process.platform === "win32" && "there are no modes",
}, () => {
  mkdirSync(join(folder, "site/da/legal"), { recursive: true });
  const files = { "site/index.html": 0o600, "site/da/legal/terms.html": 0o755, key: 0o600 };
  for (const [name, own] of Object.entries(files)) {
    writeFileSync(join(folder, name), "");
    chmodSync(join(folder, name), own);
  }
  symlinkSync(join(folder, "key"), join(folder, "site/link"));
  for (const name of ["site/da/legal", "site/da", "site"]) chmodSync(join(folder, name), 0o700);
  makeReadable(join(folder, "site"));
  assert.deepEqual(["site", "site/da", "site/da/legal", ...Object.keys(files)].map(mode), [
    "755",
    "755",
    "755",
    "644",
    "644",
    "600",
  ]);
});
