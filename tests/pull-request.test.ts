import assert from "node:assert/strict";
import { readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { documentText } from "./document-text.ts";
import { gitRepository } from "./git-repository.ts";
import { type Outcome, said } from "./paragraf.ts";
import { type SiteCopy, siteCopy } from "./site-copy.ts";
import { writeFiles } from "./write-files.ts";

const clauses = Array.from({ length: 12 }, (_, i) => `Punkt ${i + 1} siger, hvad der gælder.`);
const text = (name: string, more = "") =>
  documentText(`/da/legal/${name}`, [`# ${name}`, ...clauses, more].join("\n\n"));

describe("the redlines of a pull request", () => {
  let copy: SiteCopy;
  let content: string;
  let outcome: Outcome;
  const redline = (...words: string[]) =>
    copy.run(["redline", ...words], { PARAGRAF_CONTENT: "law/content" });
  before(async () => {
    copy = siteCopy();
    content = join(copy.folder, "law/content");
    const names = ["changed", "same", "moved", "gone", "broken"];
    gitRepository(join(copy.folder, "law")).commit("2026-01-01", {
      ...Object.fromEntries(names.map((name) => [`content/da/legal/${name}.md`, text(name)])),
      "content/da/legal/same/2025-11-05.md": text("same"),
      "content/README.md": "Lov",
      "elsewhere/da/x.md": "x",
    });
    writeFiles(content, {
      "da/legal/changed.md": text("changed", "Nyt ```` @alle ![x](https://evil.example/x.png)"),
      "da/legal/same/2025-11-05.md": text("same", "Frosset"),
      "da/legal/broken.md": "# Uden hoved",
      "README.md": "Andet",
      "../elsewhere/da/x.md": "y",
    });
    renameSync(join(content, "da/legal/moved.md"), join(content, "da/legal/ny & flyttet.md"));
    rmSync(join(content, "da/legal/gone.md"));
    const body = "# Nyt\n\nEn helt anden tekst, som intet har med de andre at gøre.";
    writeFiles(content, { "da/legal/new.md": documentText("/da/legal/new", body) });
    gitRepository(join(copy.folder, "law")).git("add", "-A");
    outcome = await redline("--from", "HEAD", "--into", "redlines");
  });
  const comment = () => readFileSync(join(copy.folder, "redlines/comment.md"), "utf8");

  test("are a page for each document that changed, and nothing for the others", () => {
    const files = readdirSync(join(copy.folder, "redlines"), { recursive: true }).sort();
    assert.deepEqual(
      files.filter((file) => /\./.test(String(file))),
      ["comment.md", "da/legal/changed.html", "da/legal/ny & flyttet.html"],
      said(outcome),
    );
    const page = readFileSync(join(copy.folder, "redlines/da/legal/changed.html"), "utf8");
    assert.ok(/<ins>(?:<span[^>]*>[^<]*<\/span>)?Nyt ```` @alle/.test(page));
    assert.ok(!/<script|<img/.test(page));
  });

  test("are a comment that names new, renamed and removed documents too", () => {
    assert.match(comment(), /^### 5 documents differ\n/);
    for (const line of [
      "  law/content/da/legal/new.md is new",
      "  law/content/da/legal/gone.md was removed",
      "  law/content/da/legal/broken.md cannot be compared: the check says why",
    ])
      assert.ok(comment().split("\n").includes(line), comment());
    assert.match(comment(), /moved\.md →\s+law\/content\/da\/legal\/ny & flyttet\.md/);
    assert.match(comment(), /^\+ {3}\{\+Nyt ```` @alle/m);
  });

  test("say where a text cannot be read, after all others are written", () => {
    assert.equal(outcome.code, 1);
    assert.match(outcome.stderr, /law\/content\/da\/legal\/broken\.md:1:1: Unexpected/);
  });

  test("need a revision that git knows, and no file", async () => {
    for (const words of [
      ["--into", "x"],
      ["--from", "HEAD", "--into", "x", "da/legal/changed.md"],
      ["--from", "nowhere", "--into", "x"],
      ["--from=--output=evil", "--into", "x"],
    ])
      assert.equal((await redline(...words)).code, 2, words.join(" "));
    assert.ok(!readdirSync(copy.folder).some((name) => /^(?:x|evil)$/.test(name)));
  });
});
