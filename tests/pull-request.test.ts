import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { appendFileSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, before, describe, test } from "node:test";
import { gitRepository } from "./machine/git-repository.ts";
import { type Outcome, said } from "./paragraf.ts";
import { type SiteCopy, siteCopy } from "./sites/site-copy.ts";
import { documentText } from "./texts/document-text.ts";
import { writeFiles } from "./texts/write-files.ts";

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
    assert.match(comment(), /^### 5 documents differ$/m);
    for (const line of [
      "  law/content/da/legal/new.md is new",
      "  law/content/da/legal/gone.md was removed",
      "  law/content/da/legal/broken.md cannot be compared: the check says why",
    ])
      assert.ok(comment().split("\n").includes(line), comment());
    assert.match(comment(), /moved\.md →\s+law\/content\/da\/legal\/ny & flyttet\.md/);
    assert.match(comment(), /^\+ {3}\{\+Nyt ```` @alle/m);
  });

  test("begin with what became of frozen versions", () => {
    assert.match(comment(), /^### 1 frozen file is not what was published\n/);
    assert.match(comment(), /^- law\/content\/da\/legal\/same\/2025-11-05\.md was changed:/m);
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

describe("what a pull request does to frozen versions", () => {
  const file = "da/legal/terms/2025-11-05.md";
  const picture = "<svg xmlns='http://www.w3.org/2000/svg'/>";
  let copy: SiteCopy;
  let content: string;
  const run = (...words: string[]) => copy.run(words, { PARAGRAF_CONTENT: "law/content" });
  const repository = () => gitRepository(join(copy.folder, "law"));
  before(async () => {
    copy = siteCopy();
    content = join(copy.folder, "law/content");
    const body = "# terms\n\n![Priser](../img/priser.svg)\n\nTekst";
    writeFiles(content, {
      "da/legal/terms.md": documentText("/da/legal/terms", body),
      "da/img/priser.svg": picture,
    });
    const outcome = await run("release");
    assert.equal(outcome.code, 0, said(outcome));
    repository().commit("2026-01-01");
  });
  afterEach(() => repository().git("reset", "-q", "--hard", "main"));

  /** Commits what was done, writes the lines of all frozen files anew, and says what the comment makes of it. */
  const told = async (isForged = true) => {
    const { git, commit } = repository();
    if (isForged) {
      const names = "find da -name '20*.md' -o -name '*.svg' | LC_ALL=C sort | xargs sha256sum";
      execFileSync("sh", ["-c", `${names} > SHA256SUMS`], { cwd: content });
    }
    git("checkout", "-q", "--detach");
    commit("2026-01-02");
    const check = await run("check");
    assert.equal(check.code, 0, said(check));
    const outcome = await run("redline", "--from", "HEAD^1", "--into", "redlines");
    const comment = readFileSync(join(copy.folder, "redlines/comment.md"), "utf8");
    git("checkout", "-q", "main");
    return { ...outcome, comment };
  };

  test("is told where one was rewritten together with its line", async () => {
    appendFileSync(join(content, file), "Mere\n");
    appendFileSync(join(content, "da/legal/terms.md"), "Mere\n");
    const { code, comment, stderr } = await told();
    assert.match(comment, /^### 1 frozen file is not what was published\n/);
    assert.ok(comment.includes(`- law/content/${file} was changed: what was published`), comment);
    assert.match(stderr, /2025-11-05\.md: Unexpected change of what was published, expected/);
    assert.equal(code, 1);
  });

  test("is told where git sees no difference, for an attribute changes the bytes", async () => {
    writeFiles(content, { ".gitattributes": "20*.md text eol=crlf\n" });
    rmSync(join(content, file));
    const { git } = repository();
    git("add", "-A", "content/.gitattributes");
    git("checkout", "-q", "--", `content/${file}`);
    assert.match(readFileSync(join(content, file), "utf8"), /\r\n/);
    const { code, comment } = await told();
    assert.ok(comment.includes(`- law/content/${file} was changed`), comment);
    assert.equal(code, 1);
  });

  test("is told where one was removed together with its line", async () => {
    rmSync(join(content, file));
    const { code, comment, stderr } = await told();
    assert.ok(comment.includes(`- law/content/${file} was removed: what was published`), comment);
    assert.match(stderr, /2025-11-05\.md: Missing file that was published, expected/);
    assert.equal(code, 1);
  });

  test("is told where a picture in one was replaced together with its line", async () => {
    writeFiles(content, { "da/img/priser.svg": `${picture}\n` });
    const { code, comment } = await told();
    assert.match(comment, /^- law\/content\/da\/img\/priser\.svg was changed:/m);
    assert.equal(code, 1);
  });

  test("is told where one was added, which a release does too", async () => {
    const older = documentText("/da/legal/terms", "# terms\n\nOpdigtet");
    writeFiles(content, {
      "da/legal/terms/2024-01-01.md": older.replace(/^date: .*$/m, "date: 2024-01-01"),
    });
    const { code, comment } = await told();
    assert.match(comment, /^### Frozen versions that are new, corrected or moved\n/);
    assert.match(comment, /^\+ law\/content\/da\/legal\/terms\/2024-01-01\.md is new$/m);
    assert.equal(code, 0);
  });

  test("is told as a correction where the old bytes are kept", async () => {
    const working = join(content, "da/legal/terms.md");
    const fixed = readFileSync(working, "utf8")
      .replace("Tekst", "Teksten")
      .replace(/^date: .*$/m, "$&\ncorrections: [{ date: 2025-11-06, note: Stavefejl }]");
    writeFiles(content, { "da/legal/terms.md": fixed });
    const outcome = await run("release", "--correct", working);
    assert.equal(outcome.code, 0, said(outcome));
    const { code, comment } = await told(false);
    assert.match(comment, /^! law\/content\/da\/legal\/terms\/2025-11-05\.md was corrected:/m);
    assert.doesNotMatch(comment, /is new|was changed/);
    assert.equal(code, 0);
  });
});
