import assert from "node:assert/strict";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";
import { after, before, beforeEach, describe, test } from "node:test";
import type { FreezePlan, FrozenCopy } from "../legal/versions/freezing/freeze-plan.ts";
import { digest } from "./digest.ts";
import { writeFrozen } from "./write-frozen.ts";

describe("freezing", () => {
  const folder = mkdtempSync(join(tmpdir(), "paragraf-frozen-"));
  const law = join(folder, "law");
  let own: string | undefined;
  before(() => {
    own = process.env.PARAGRAF_CONTENT;
    process.env.PARAGRAF_CONTENT = law;
  });
  after(() => {
    rmSync(folder, { recursive: true });
    if (own === undefined) delete process.env.PARAGRAF_CONTENT;
    else process.env.PARAGRAF_CONTENT = own;
  });

  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(law, name)), { recursive: true });
    writeFileSync(join(law, name), text);
  };
  const read = (name: string) => readFileSync(join(law, name), "utf8");
  const files = () =>
    readdirSync(law, { recursive: true, encoding: "utf8" })
      .filter((name) => statSync(join(law, name)).isFile())
      .map((name) => name.replaceAll(sep, "/"))
      .sort();

  beforeEach(() => {
    rmSync(law, { recursive: true, force: true });
    write("da/a.md", "A");
    write("da/b.md", "B");
  });

  const copy = (
    from: string,
    text: string,
    to = from.replace(".md", "/2025-11-05.md"),
  ): FrozenCopy => ({
    from,
    to,
    digest: digest(text),
  });
  const plan = (copies: FrozenCopy[], before = ""): FreezePlan => ({
    copies,
    listed: [],
    sums: { before, after: "lines\n" },
  });
  const both = () => plan([copy("da/a.md", "A"), copy("da/b.md", "B")]);

  test("copies come into their places, and the lines with them", async () => {
    await writeFrozen(both());
    assert.deepEqual(files(), [
      "SHA256SUMS",
      "da/a.md",
      "da/a/2025-11-05.md",
      "da/b.md",
      "da/b/2025-11-05.md",
    ]);
    assert.equal(read("da/b/2025-11-05.md"), "B");
    assert.equal(existsSync(join(law, ".release")), false);
  });

  test("nothing is written where a text changed since the check", async () => {
    write("da/b.md", "C");
    await assert.rejects(writeFrozen(both()), /^Error: .*da\/b\.md changed while the command ran/);
    assert.deepEqual(files(), ["da/a.md", "da/b.md"]);
  });

  test("nothing is written where other lines were written since the check", async () => {
    write("SHA256SUMS", "other\n");
    await assert.rejects(writeFrozen(both()), /SHA256SUMS changed while the command ran/);
    assert.deepEqual(files(), ["SHA256SUMS", "da/a.md", "da/b.md"]);
  });

  test("what is cut off while copies are made leaves nothing", async () => {
    let count = 0;
    const dying = (from: string) => {
      if (count++ > 0) throw new Error("killed");
      return Promise.resolve(readFileSync(join(law, from)));
    };
    await assert.rejects(writeFrozen(both(), dying), /killed/);
    assert.deepEqual(files(), ["da/a.md", "da/b.md"]);
  });

  test("what is cut off between two copies is completed by the same plan", async () => {
    write("da/a/2025-11-05.md", "A");
    write(".release/0", "half");
    await writeFrozen(both());
    assert.deepEqual([read("da/b/2025-11-05.md"), read("SHA256SUMS")], ["B", "lines\n"]);
    assert.equal(existsSync(join(law, ".release")), false);
  });

  test("a file that is there is never written over, but for what a correction replaces", async () => {
    write("da/a/2025-11-05.md", "old");
    await assert.rejects(
      writeFrozen(both()),
      /da\/a\/2025-11-05\.md changed while the command ran/,
    );
    assert.equal(read("da/a/2025-11-05.md"), "old");
    assert.equal(existsSync(join(law, "SHA256SUMS")), false);

    const correction = { ...copy("da/a.md", "A"), replaces: digest("older") };
    await assert.rejects(writeFrozen(plan([correction])), /changed while the command ran/);
    assert.equal(read("da/a/2025-11-05.md"), "old");
    const keep = copy("da/a/2025-11-05.md", "old", "da/a/2025-11-05.1.md");
    await writeFrozen(plan([keep, { ...correction, replaces: digest("old") }]));
    assert.deepEqual([read("da/a/2025-11-05.1.md"), read("da/a/2025-11-05.md")], ["old", "A"]);
  });

  test("no file leaves the folder through a link", async () => {
    mkdirSync(join(folder, "outside"), { recursive: true });
    symlinkSync(join(folder, "outside"), join(law, "da/b"));
    await assert.rejects(
      writeFrozen(both()),
      /Unexpected symbolic link above .*da\/b, expected a folder/,
    );
    assert.deepEqual(readdirSync(join(folder, "outside")), []);
    assert.equal(existsSync(join(law, "da/a/2025-11-05.md")), false);
  });
});
