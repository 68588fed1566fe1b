import assert from "node:assert/strict";
import { chmodSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { before, beforeEach, describe, test } from "node:test";
import { said } from "./paragraf.ts";
import { type SiteCopy, siteCopy } from "./sites/site-copy.ts";
import { documentText } from "./texts/document-text.ts";
import { writeFiles } from "./texts/write-files.ts";

/** Two warnings of two rules, and one thing that can be fixed. */
const gap = documentText("/da/gap", "# Gap\n\n## 6. Et\n\nTekst\n\n## 8. To\n\nTekst", {
  title: "Gap",
});
const marks = documentText("/en/marks", "# Marks\n\n1.one\n2.two\n\nAn *end*", { title: "Marks" });

describe("what check can be asked", () => {
  let copy: SiteCopy;
  before(() => {
    copy = siteCopy();
  });
  beforeEach(() => {
    writeFiles(copy.folder, {
      "law/da/gap.md": gap,
      "law/en/marks.md": marks,
      "law/exceptions.yml": "",
      "law/baseline.json": "{}",
      "late/da/gap.md": gap,
    });
  });
  const run = (...words: string[]) => copy.run(["check", ...words], { PARAGRAF_CONTENT: "law" });
  const read = (file: string) => readFileSync(join(copy.folder, file), "utf8");
  const ruleOf = (line: string) => /\(([a-z-]+)\)(?: \[\w+\])?$/.exec(line)?.[1] ?? [];
  const rules = (stdout: string) => stdout.split("\n").flatMap(ruleOf);

  test("shows the line and a caret below each finding, files apart, and a count", async () => {
    const { code, stdout } = await run("law/da");
    assert.equal(code, 0);
    assert.equal(
      stdout,
      "law/da/gap.md:17:1: Unexpected clause 8 after 6, expected 7 (number-sequence) [warning]\n" +
        "    ## 8. To\n    ^\n2 documents, 0 errors, 1 warning\n",
    );
  });

  test("chooses rules, files, folders and globs", async () => {
    const [all, only, skip, glob] = await Promise.all([
      run(),
      run("--only", "number-sequence"),
      run("--skip", "number-sequence,list-marker"),
      run("law/**/m*.md", "--only", "number-sequence", "--only", "list-marker"),
    ]);
    assert.deepEqual(rules(all.stdout), ["number-sequence", "list-marker"]);
    assert.deepEqual(rules(only.stdout), ["number-sequence"]);
    assert.deepEqual(rules(skip.stdout), []);
    assert.deepEqual(rules(glob.stdout), ["list-marker"]);
    assert.deepEqual([all.code, only.code, skip.code, glob.code], [1, 0, 0, 1]);
  });

  test("fails for warnings where it is strict", async () => {
    assert.equal((await run("law/da")).code, 0);
    assert.equal((await run("law/da", "--strict")).code, 1);
  });

  test("speaks to programs", async () => {
    const [json, sarif, github] = await Promise.all(
      ["json", "sarif", "github"].map((format) => run("--format", format)),
    );
    const { counts, findings } = JSON.parse(json?.stdout ?? "");
    assert.deepEqual([counts.documents, counts.errors, counts.warnings], [2, 1, 1]);
    assert.deepEqual(
      findings.map(({ file, line, rule }: Record<string, unknown>) => `${file}:${line} ${rule}`),
      ["law/da/gap.md:17 number-sequence", "law/en/marks.md:13 list-marker"],
    );
    const [first] = JSON.parse(sarif?.stdout ?? "").runs;
    assert.deepEqual(
      first.results.map(({ ruleId, level }: Record<string, unknown>) => [ruleId, level]),
      [
        ["number-sequence", "warning"],
        ["list-marker", "error"],
      ],
    );
    assert.match(
      github?.stdout ?? "",
      /^::warning file=law\/da\/gap\.md,line=17,col=1,title=number-sequence::Unexpected clause 8 after 6, expected 7$/m,
    );
    assert.deepEqual([json?.code, sarif?.code, github?.code], [1, 1, 1]);
  });

  test("colours on a terminal or where it is forced, and nowhere else", async () => {
    const coloured = { PARAGRAF_CONTENT: "law", NO_COLOR: "", FORCE_COLOR: "1" };
    assert.ok((await copy.run(["check"], coloured)).stdout.includes("\u001B[33m"));
    assert.ok(!(await run()).stdout.includes("\u001B"));
  });

  test("explains a rule, and lists all", async () => {
    const { code, stdout } = await run("--explain", "number-sequence");
    assert.equal(code, 0);
    assert.match(
      stdout,
      /^### number-sequence\n[\s\S]*Unexpected clause 8 after 6[\s\S]*exceptions\.yml/,
    );
    assert.match((await run("--explain", "all")).stdout, /^link-target +error/m);
  });

  test("fixes what it may, says each line, and touches no other byte", async () => {
    const crlf = documentText("/en/crlf", "# Crlf\n\nA\u200Bb", { title: "Crlf" }).replaceAll(
      "\n",
      "\r\n",
    );
    writeFiles(copy.folder, { "law/en/crlf.md": crlf });
    const marked = join(copy.folder, "law/en/marks.md");
    chmodSync(marked, 0o640);
    const { code, stdout, stderr } = await run("--fix");
    assert.equal(code, 0, stdout);
    assert.equal(read("law/en/marks.md"), marks.replace("1.one\n2.two", "1. one\n2. two"));
    assert.equal(statSync(marked).mode & 0o777, 0o640);
    assert.equal(read("law/en/crlf.md"), crlf.replaceAll("\r\n", "\n").replace("\u200B", ""));
    assert.equal(read("law/da/gap.md"), gap);
    assert.match(
      stderr,
      /law\/en\/marks\.md:13:1: .* \(list-marker\) \[fixed\]\n +13 - 1\.one\n +13 \+ 1\. one\n/,
    );
    assert.match(stderr, / - A<U\+200B>b\n +\d+ \+ Ab\n/);
    assert.equal((await run("--fix")).stderr, "");
    rmSync(join(copy.folder, "law/en/crlf.md"));
  });

  test("fixes only what it is asked for", async () => {
    await run("--fix", "law/da");
    await run("--fix", "--skip", "list-marker");
    assert.equal(read("law/en/marks.md"), marks);
  });

  const exception = (more: string) =>
    `exceptions:\n  - rule: number-sequence\n    file: da/gap.md\n${more}`;

  test("accepts what an exception accepts, and counts it", async () => {
    const whole = exception(
      "    clause: to\n    reason: 7 udgik\n    owner: Ida\n    expires: 2999-01-01\n",
    );
    writeFiles(copy.folder, { "law/exceptions.yml": whole });
    const { code, stdout } = await run("law/da", "--strict");
    assert.equal(code, 0, stdout);
    assert.match(stdout, /^2 documents, 0 errors, 0 warnings, 1 excepted$/m);
  });

  test("believes no exception without an owner, or after its day", async () => {
    writeFiles(copy.folder, {
      "law/exceptions.yml": exception("    reason: 7 udgik\n    expires: 2999-01-01\n"),
      "late/exceptions.yml": exception(
        "    reason: 7 udgik\n    owner: Ida\n    expires: 2026-01-31\n",
      ),
    });
    const day = (PARAGRAF_DAY: string) =>
      copy.run(["check"], { PARAGRAF_CONTENT: "late", PARAGRAF_DAY });
    const [ownerless, onLastDay, late] = await Promise.all([
      run("law/da", "law/exceptions.yml"),
      day("2026-01-31"),
      day("2026-02-01"),
    ]);
    assert.deepEqual(rules(ownerless.stdout), ["number-sequence", "exception-age"]);
    assert.match(onLastDay.stdout, /1 note, 1 excepted$/m);
    assert.deepEqual(rules(late.stdout), ["number-sequence", "exception-age"]);
  });

  test("shows only what is new since the baseline", async () => {
    const written = await run("--baseline", "write");
    assert.equal(written.code, 0, said(written));
    assert.match(written.stdout, /^2 documents, 0 errors, 0 warnings, 2 in the baseline$/m);
    const bytes = read("law/baseline.json");
    const added = gap
      .replace("## 6", "Indledning\n\n## 6")
      .replace("To", "To\n\nTekst\n\n## 10. Tre");
    writeFiles(copy.folder, { "law/da/gap.md": added });
    const { stdout } = await run("--strict");
    assert.deepEqual(rules(stdout), ["number-sequence"]);
    assert.match(stdout, /clause 10 after 8/);
    assert.equal(rules((await run("--baseline", "ignore")).stdout).length, 3);
    writeFiles(copy.folder, { "law/da/gap.md": gap });
    await run("--baseline", "write");
    assert.equal(read("law/baseline.json"), bytes);
  });

  test("hides no error that makes a page wrong, whatever exceptions and the baseline say", async () => {
    const script = documentText("/da/gap", "# Gap\n\n<script>a</script>", { title: "Gap" });
    const all = "    reason: a\n    owner: b\n    expires: 2999-01-01\n";
    writeFiles(copy.folder, {
      "law/da/gap.md": script,
      "law/exceptions.yml": exception(all).replace("number-sequence", "raw-html"),
    });
    const { code, stdout } = await run("--baseline", "write", "--only", "raw-html");
    assert.equal(code, 1);
    assert.deepEqual(rules(stdout), ["raw-html", "raw-html"]);
  });

  const misuses: Readonly<Record<string, readonly string[]>> = {
    "a rule that there is not": ["--only", "number-sequnce"],
    "a path that names nothing": ["law/sv"],
    "a format that there is not": ["--format", "xml"],
    "a baseline that is neither written nor ignored": ["--baseline", "read"],
    "an explanation of nothing": ["--explain", "x"],
  };
  for (const [what, words] of Object.entries(misuses))
    test(`ends with 2 for ${what}, and says what was expected`, async () => {
      const outcome = await run(...words);
      assert.equal(outcome.code, 2, said(outcome));
      assert.match(outcome.stderr, /^paragraf check: Unexpected .+, expected .+\n$/);
    });

  test("ends with 2 for a baseline that is none, and for a day that is none", async () => {
    writeFiles(copy.folder, { "law/baseline.json": "<<<<<<< HEAD\n" });
    assert.match(
      (await run()).stderr,
      /Unexpected law\/baseline\.json, expected what npm run check -- --baseline write makes/,
    );
    const late = await copy.run(["check"], {
      PARAGRAF_CONTENT: "late",
      PARAGRAF_DAY: "2026-02-30",
    });
    assert.deepEqual([late.code, /PARAGRAF_DAY 2026-02-30/.test(late.stderr)], [2, true]);
  });
});
