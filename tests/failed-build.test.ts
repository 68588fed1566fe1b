import assert from "node:assert/strict";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { bodyLine, documentText } from "./document-text.ts";
import { folderBytes } from "./folder-bytes.ts";
import { type Outcome, paragraf, said } from "./paragraf.ts";
import { servedSite } from "./served-site.ts";
import { type SiteCopy, siteCopy } from "./site-copy.ts";
import { writeFiles } from "./write-files.ts";

const good = {
  "en/a.md": documentText("/en/a", '# A\n\nFirst.\n\nThe "fee" is due.'),
  "en/b.md": documentText("/en/b", "# B\n\n## One\n\nKept.\n\n## Two\n\nThis clause protects you."),
};

const environment = { PARAGRAF_CONTENT: "law" };

describe("a build that fails leaves dist/ as it was", () => {
  let copy: SiteCopy;
  let published: Record<string, string>;
  const dist = () => folderBytes(join(copy.folder, "dist"));
  const build = () => copy.run(["build"], environment);
  /** Puts another text in the place of a file's own while a build runs. */
  const withEdit = async (
    file: string,
    edit: (text: string) => string,
    run = build,
  ): Promise<Outcome> => {
    const place = join(copy.folder, file);
    const text = readFileSync(place, "utf8");
    const edited = edit(text);
    assert.notEqual(edited, text, `${file} has changed, and this test must too`);
    writeFileSync(place, edited);
    try {
      return await run();
    } finally {
      writeFileSync(place, text);
    }
  };
  before(async () => {
    copy = siteCopy();
    writeFiles(join(copy.folder, "law"), good);
    const outcome = await build();
    assert.equal(outcome.code, 0, said(outcome));
    published = dist();
  });

  test("where a document is broken", async () => {
    const { code, stdout } = await withEdit("law/en/a.md", (text) =>
      text.replace("First.", "[First](nowhere.md)."),
    );
    assert.equal(code, 1);
    assert.match(
      stdout,
      new RegExp(`^law/en/a\\.md:${bodyLine + 2}:1: Unexpected link to nowhere`, "m"),
    );
    assert.deepEqual(dist(), published);
  });

  test("where a template throws", async () => {
    const { code, stdout, stderr } = await withEdit("src/templates/about.tsx", (text) =>
      text.replace(
        /(export default function About\(.*\) \{\n)/,
        '$1  throw new Error("broken");\n',
      ),
    );
    assert.equal(code, 1);
    assert.match(stdout + stderr, /broken/);
    assert.deepEqual(dist(), published);
  });

  test("where it is stopped half-way", async () => {
    const { code, stdout } = await withEdit(
      "law/en/a.md",
      (text) => text.replace("First", "Second"),
      () => paragraf(copy.folder, ["build"], environment, 8000),
    );
    assert.notEqual(code, 0);
    assert.doesNotMatch(stdout, /published to dist/);
    assert.deepEqual(dist(), published);
  });

  test("and the next good build publishes the same again", async () => {
    const outcome = await build();
    assert.equal(outcome.code, 0, said(outcome));
    assert.deepEqual(dist(), published);
  });

  test("also where it is stopped between its two renames", async () => {
    renameSync(join(copy.folder, "dist"), join(copy.folder, ".paragraf/previous"));
    const site = await servedSite(copy.folder);
    await site.stop();
    assert.deepEqual(dist(), published);
  });
});
