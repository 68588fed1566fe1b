import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import fc from "fast-check";
import { sha256 } from "../../document/words.ts";
import { checksums, sumsFile } from "./checksums.ts";
import { checksumLine, withChecksums } from "./with-checksums.ts";

const folder = mkdtempSync(join(tmpdir(), "paragraf-sums-"));
after(() => rmSync(folder, { recursive: true }));

const digest = sha256("");
const read = (text: string) => checksums(text).checksums.map(({ file }) => file);

test("lines are those that sha256sum writes, whatever the names", {
  skip: process.platform !== "linux" && "GNU's sha256sum is the measure, and names may hold less",
}, () => {
  const names = ["a.md", "b c.md", "vilkår æøå.md", "شروط.md", "d\\e.md", "f\ng.md", " h", "#i"];
  for (const name of names) writeFileSync(join(folder, name), name);
  const written = execFileSync("sha256sum", ["--", ...names], { cwd: folder, encoding: "utf8" });
  assert.equal(names.map((name) => `${checksumLine(name, sha256(name))}\n`).join(""), written);
  assert.deepEqual(read(written), names);
  writeFileSync(join(folder, "sums"), written);
  execFileSync("sha256sum", ["-c", "--strict", "--quiet", "sums"], { cwd: folder });
});

test("what other hands write is read as sha256sum reads it", () => {
  const text = `# Frozen\n\n${digest.toUpperCase()} *./da/a.md\n${digest}  da/b.md`;
  assert.deepEqual(read(text), ["da/a.md", "da/b.md"]);
  assert.equal(checksums(text).checksums[0]?.digest, digest);
  assert.deepEqual(checksums(text).strays, []);
});

test("what is no checksum is told with its line", () => {
  const lines = [
    "<<<<<<< HEAD",
    `${digest} da/a.md`,
    `${digest}  da/a.md\r`,
    ` ${digest}  a.md`,
    "\r",
  ];
  assert.deepEqual(
    checksums(lines.join("\n")).strays,
    lines.map((text, i) => ({ line: i + 1, text })),
  );
});

test("lines come in sorted, take the place of those of their files, and leave all others as they are", () => {
  const [old, other] = [sha256("old"), sha256("other")];
  const text = `${old} *c.md\n# Kept\n${old}  a.md\n${old}  gone.md\n`;
  const put = new Map([
    ["b.md", other],
    ["a.md", other],
    ["c.md", old],
  ]);
  assert.equal(
    withChecksums(text, { put, drop: new Set(["gone.md"]) }),
    `# Kept\n${other}  a.md\n${other}  b.md\n${old} *c.md\n`,
  );
});

const sign = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("\\", "\n", "\r", "/", "n"));
const name = fc.array(sign).map((parts) => `da/${parts.join("")}.md`);
const sums = fc.dictionary(name, fc.string().map(sha256), { noNullPrototype: true });

test("what is written can be read, and writing it again changes nothing", () => {
  fc.assert(
    fc.property(sums, sums, (first, second) => {
      const put = new Map([...Object.entries(first), ...Object.entries(second)]);
      const text = withChecksums(withChecksums("", { put: new Map(Object.entries(first)) }), {
        put,
      });
      const found = checksums(text);
      assert.deepEqual(found.strays, []);
      assert.deepEqual(new Map(found.checksums.map((each) => [each.file, each.digest])), put);
      assert.equal(withChecksums(text, { put }), text);
      assert.equal(withChecksums(text, { put: new Map() }), text);
    }),
  );
});

test(`${sumsFile} of hostile lines is read in a moment`, () => {
  const text = `${"a".repeat(64)} ${" ".repeat(200_000)}\n${"\\".repeat(200_000)}`;
  const start = performance.now();
  checksums(text);
  assert.ok(performance.now() - start < 500);
});
