import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { filesBelow } from "../kept/file-digests.ts";
import { workspace } from "../workspace.ts";
import { precompress } from "./precompress.ts";

const folder = mkdtempSync(join(tmpdir(), "paragraf-packed-"));
const record = "packed-files-of-a-test.json";
after(() => {
  rmSync(folder, { recursive: true });
  rmSync(join(workspace, record), { force: true });
});

const text = "Vilkår gælder. ".repeat(200);
const files: Record<string, string | Uint8Array> = {
  "da.html": text,
  "da/legal/vilkår.json": `{"text":"${text}"}`,
  "short.html": "<p>".repeat(100),
  "picture.png": text,
  // What only looks like text gets larger.
  "noise.txt": randomBytes(4096),
};

function site(name: string): string {
  const place = join(folder, name);
  mkdirSync(join(place, "da/legal"), { recursive: true });
  for (const [file, content] of Object.entries(files)) writeFileSync(join(place, file), content);
  return place;
}

test("texts get precompressed copies that hold the same bytes; small files, pictures and noise get none", async () => {
  const place = site("a");
  await precompress(place, join(folder, "none"), record);
  const copies = filesBelow(place).filter((file) => /\.(?:br|gz)$/.test(file));
  const expected = ["da.html", "da/legal/vilkår.json"].flatMap((file) => [
    `${file}.br`,
    `${file}.gz`,
  ]);
  assert.deepEqual(copies, expected);
  for (const copy of copies) {
    const bytes = readFileSync(join(place, copy));
    const unpacked = copy.endsWith(".br") ? brotliDecompressSync(bytes) : gunzipSync(bytes);
    assert.equal(String(unpacked), files[copy.slice(0, -3)]);
  }
});

test("precompressed copies say neither when nor on what system they were made", async () => {
  const place = site("b");
  await precompress(place, join(folder, "none"), record);
  const bytes = readFileSync(join(place, "da.html.gz"));
  assert.deepEqual([...bytes.subarray(3, 10)], [0, 0, 0, 0, 0, 2, 255]);
});

test("copies of the published site are taken over, but not where somebody changed them", async () => {
  const [first, published] = [site("c"), join(folder, "published")];
  await precompress(first, join(folder, "none"), record);
  cpSync(first, published, { recursive: true });
  writeFileSync(join(published, "da.html.br"), "changed");
  const second = site("d");
  await precompress(second, published, record);
  for (const file of filesBelow(first))
    if (file !== "noise.txt")
      assert.deepEqual(readFileSync(join(second, file)), readFileSync(join(first, file)), file);
});
