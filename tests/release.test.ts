import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { before, beforeEach, describe, test } from "node:test";
import { said, withoutSettings } from "./paragraf.ts";
import { type SiteCopy, siteCopy } from "./sites/site-copy.ts";
import { documentText } from "./texts/document-text.ts";
import { finding } from "./texts/finding.ts";
import { folderBytes } from "./texts/folder-bytes.ts";
import { writeFiles } from "./texts/write-files.ts";

const terms = "da/legal/terms.md";
const termsText = documentText("/da/legal/terms", "# Vilkår\n\nDu må bruge tjenesten.", {
  title: "Vilkår",
});
const danish = "da/legal/vilkår nr 1 (æøå).md";
const danishText = documentText("/da/legal/vilkår", "# Gebyr\n\nTekst", { title: "Gebyr" });
const arabic = "ar/قانون/شروط الخدمة.md";
const arabicText = documentText("/ar/legal/terms", "# شروط\n\nنص الشروط", {
  title: "شروط",
  date: "2031-02-01",
});
const windows = "en/legal/windows.md";
const windowsText = `\uFEFF${documentText("/en/legal/windows", "# Windows\n\nText", { title: "Windows", withdrawn: "2026-01-01" })}`;

const frozen = (file: string, date = "2025-11-05") => file.replace(/\.md$/, `/${date}.md`);

describe("a release", () => {
  let copy: SiteCopy;
  let law: string;
  before(() => {
    copy = siteCopy();
    law = join(copy.folder, "law");
  });
  beforeEach(() => {
    rmSync(law, { recursive: true, force: true });
    writeFiles(law, {
      [terms]: termsText,
      [danish]: danishText,
      [arabic]: arabicText,
      [windows]: windowsText.replaceAll("\n", "\r\n"),
    });
  });
  const release = (...words: string[]) =>
    copy.run(["release", ...words], { PARAGRAF_CONTENT: "law", PARAGRAF_DAY: "2026-03-01" });
  const check = async () => {
    const { stdout } = await copy.run(["check"], { PARAGRAF_CONTENT: "law" });
    const found = stdout.split("\n").flatMap((line) => finding(line, "law") ?? []);
    return found.filter(({ weight }) => weight === "E").map(({ file, rule }) => `${file} ${rule}`);
  };
  const read = (file: string) => readFileSync(join(law, file));
  const write = (files: Readonly<Record<string, string | Uint8Array>>) => writeFiles(law, files);
  /** What `sha256sum -c` says of every line; fails where it does. */
  const proved = () =>
    execFileSync("sha256sum", ["-c", "--strict", "SHA256SUMS"], { cwd: law, encoding: "utf8" })
      .trim()
      .split("\n");
  const lines = (stdout: string) => stdout.split("\n").filter((line) => line.startsWith("law/"));

  test("copies each document byte for byte, and sha256sum accepts the lines", async () => {
    const outcome = await release();
    assert.equal(outcome.code, 0, said(outcome));
    const copies = [frozen(arabic, "2031-02-01"), frozen(terms), frozen(danish), frozen(windows)];
    assert.deepEqual(
      lines(outcome.stdout),
      copies.map((file) => `law/${file}`),
    );
    for (const file of [terms, danish, windows]) assert.deepEqual(read(frozen(file)), read(file));
    assert.match(read(frozen(windows)).toString(), /^\uFEFF---\r\n/);
    assert.deepEqual(
      proved(),
      copies.map((file) => `${file}: OK`),
    );
    assert.deepEqual(await check(), []);
  });

  test("does nothing where nothing is to be done, and a new date is a new version", async () => {
    await release();
    const after = folderBytes(law);
    const again = await release();
    assert.deepEqual([again.code, again.stdout], [0, "Nothing to release\n"]);
    assert.deepEqual(folderBytes(law), after);
    const next = termsText.replace("2025-11-05", "2026-02-01").replace("tjenesten", "den");
    write({ [terms]: next.replace("path:", "changes: Kortere\npath:") });
    assert.deepEqual(lines((await release()).stdout), [`law/${frozen(terms, "2026-02-01")}`]);
    assert.equal(read(frozen(terms)).toString(), termsText);
    assert.equal(proved().length, 5);
  });

  test("says what it would do and writes nothing with --dry-run", async () => {
    const files = folderBytes(law);
    const { code, stdout } = await release("--dry-run");
    assert.equal(code, 0);
    assert.equal(lines(stdout).length, 4);
    assert.match(stdout, /^Nothing is written \(--dry-run\)$/m);
    assert.deepEqual(folderBytes(law), files);
  });

  test("keeps to the files, folders and globs that are named", async () => {
    const one = await release(`law/${terms}`);
    assert.deepEqual(lines(one.stdout), [`law/${frozen(terms)}`]);
    const others = await release("law/ar", "law/**/vilk*.md");
    assert.deepEqual(
      lines(others.stdout),
      [frozen(arabic, "2031-02-01"), frozen(danish)].map((file) => `law/${file}`),
    );
    assert.equal(proved().length, 3);
  });

  test("keeps the lines that are there", async () => {
    const line = `${"0".repeat(64)} *img/logo.svg`;
    write({ SHA256SUMS: `# Kept\n${line}\n` });
    await release();
    const sums = read("SHA256SUMS").toString().split("\n");
    assert.deepEqual([sums[0], sums.includes(line), sums.length], ["# Kept", true, 7]);
  });

  test("is refused while the check has errors, and prints them", async () => {
    write({ "da/legal/b.md": documentText("/da/legal/b", "# B\n\n[x](#y)", { title: "B" }) });
    const files = folderBytes(law);
    const { code, stdout } = await release(`law/${terms}`);
    assert.equal(code, 1);
    assert.match(stdout, /^law\/da\/legal\/b\.md:13:1: Unexpected link to #y, expected/m);
    assert.deepEqual(folderBytes(law), files);
  });

  test("is refused where a frozen version was changed or is gone for good", async () => {
    await release();
    write({ [frozen(danish)]: `${danishText}\n` });
    rmSync(join(law, frozen(terms)));
    write({ [terms]: termsText.replace("2025-11-05", "2026-02-01") });
    const { code, stdout } = await release();
    assert.equal(code, 1);
    assert.match(stdout, /^law\/SHA256SUMS:2:1: Missing da\/legal\/terms\/2025/m);
    assert.match(
      stdout,
      /Unexpected change of a frozen version, expected the bytes of its line in SHA256SUMS/,
    );
    assert.ok((await check()).includes(`${frozen(danish)} frozen-intact`));
  });

  test("puts back what is gone where the working file still has its bytes", async () => {
    await release();
    const after = folderBytes(law);
    rmSync(join(law, frozen(danish)));
    assert.deepEqual(await check(), ["SHA256SUMS frozen-intact"]);
    const outcome = await release();
    assert.equal(outcome.code, 0, said(outcome));
    assert.deepEqual(folderBytes(law), after);
  });

  test("no working file goes silently, and one that is renamed takes its versions along", async () => {
    await release();
    rmSync(join(law, terms));
    assert.deepEqual(await check(), [`${frozen(terms)} frozen-intact`]);
    rmSync(join(law, "da/legal/terms"), { recursive: true });
    const renamed = "da/legal/nye vilkår.md";
    write({ [renamed]: termsText, [frozen(renamed)]: termsText });
    const outcome = await release();
    assert.equal(outcome.code, 0, said(outcome));
    assert.deepEqual(lines(outcome.stdout), [`law/${frozen(renamed)} (its line in SHA256SUMS)`]);
    assert.ok(!proved().includes(`${frozen(terms)}: OK`));
    assert.deepEqual(await check(), []);
  });

  test("that was cut off before the lines is completed by the next one", async () => {
    await release(`law/${danish}`);
    const sums = read("SHA256SUMS");
    await release();
    const whole = folderBytes(law);
    write({ SHA256SUMS: sums, ".release/0": "half a text" });
    rmSync(join(law, frozen(windows)));
    const outcome = await release();
    assert.equal(outcome.code, 0, said(outcome));
    assert.deepEqual(folderBytes(law), whole);
    assert.equal(existsSync(join(law, ".release")), false);
  });

  test("that is killed leaves no line without its file, and the next one completes it", async () => {
    const many = Array.from({ length: 200 }, (_, i) => `da/legal/a${i}.md`);
    for (const [i, file] of many.entries())
      write({
        [file]: documentText(`/da/legal/a${i}`, `# A${i}\n\nTekst ${i}`, { title: `A${i}` }),
      });
    await release(`law/${terms}`);
    await killedRelease(copy.folder, join(law, frozen("da/legal/a0.md")));
    assert.ok(proved().length >= 1);
    const outcome = await release();
    assert.equal(outcome.code, 0, said(outcome));
    assert.equal(proved().length, 204);
    for (const file of many) assert.deepEqual(read(frozen(file)), read(file));
    assert.deepEqual(await check(), []);
  });

  const corrected = (note: string, date = "2026-02-01") =>
    termsText
      .replace("bruge", "anvende")
      .replace("path:", `corrections:\n  - date: ${date}\n    note: ${note}\npath:`);
  const correct = (...words: string[]) => release("--correct", `law/${terms}`, ...words);

  test("of a correction keeps the bytes that it replaces", async () => {
    await release();
    write({ [terms]: corrected("En slåfejl") });
    const outcome = await correct("--dry-run");
    assert.deepEqual([outcome.code, read(frozen(terms)).toString()], [0, termsText]);
    assert.deepEqual(lines((await correct()).stdout), [
      `law/${frozen(terms, "2025-11-05.1")}`,
      `law/${frozen(terms)}`,
    ]);
    assert.equal(read(frozen(terms, "2025-11-05.1")).toString(), termsText);
    assert.deepEqual(read(frozen(terms)), read(terms));
    assert.equal(proved().length, 5);
    assert.deepEqual(await check(), []);
    assert.equal((await release()).stdout, "Nothing to release\n");

    const again = corrected("En slåfejl").replace(
      "path:",
      "  - date: 2026-03-01\n    note: To\npath:",
    );
    write({ [terms]: again.replace("anvende", "benytte") });
    assert.equal((await correct()).code, 0);
    assert.equal(read(frozen(terms, "2025-11-05.2")).toString(), corrected("En slåfejl"));
    assert.deepEqual([proved().length, await check()], [6, []]);
  });

  test("of a correction that was cut off is completed by the next one", async () => {
    await release();
    const sums = read("SHA256SUMS");
    write({ [terms]: corrected("En slåfejl") });
    await correct();
    const whole = folderBytes(law);
    write({ SHA256SUMS: sums });
    assert.notDeepEqual(await check(), []);
    assert.equal((await correct()).code, 0);
    assert.deepEqual(folderBytes(law), whole);
    write({ SHA256SUMS: sums, [frozen(terms)]: termsText });
    assert.equal((await correct()).code, 0);
    assert.deepEqual(folderBytes(law), whole);
  });

  test("of a correction keeps those before it told", async () => {
    await release();
    write({ [terms]: corrected("Den første") });
    await correct();
    const lost = `${terms} correction-lost`;
    write({ [terms]: corrected("Den første").replace(/corrections:\n.+\n.+\n/, "") });
    assert.deepEqual(await check(), [lost]);
    assert.equal((await release()).code, 1);
    write({ [terms]: corrected("Den anden").replace("anvende", "benytte") });
    const files = folderBytes(law);
    const { code, stderr } = await correct();
    assert.equal(code, 1);
    assert.match(stderr, /Missing correction of 2026-02-01 \(“Den første”\)/);
    assert.deepEqual(folderBytes(law), files);
  });

  const showing = (name: string, date = "2025-11-05") =>
    documentText("/da/legal/terms", `# Vilkår\n\nPriser:\n\n![Prisliste](${name})`, {
      title: "Vilkår",
      date,
      ...(date !== "2025-11-05" && { changes: "Ny prisliste" }),
    });
  const price = "img/priser æ.png";
  const shown = showing("../../img/priser%20æ.png");
  const picture = (color: string) => Buffer.from([0x89, 0x50, ...Buffer.from(color)]);

  test("holds the pictures that a version shows, and no others", async () => {
    write({ [terms]: shown, [price]: picture("2023"), "img/logo.png": picture("logo") });
    const first = await release(`law/${terms}`);
    assert.deepEqual(lines(first.stdout), [
      `law/${frozen(terms)}`,
      `law/${price} (its line in SHA256SUMS)`,
    ]);
    assert.deepEqual(proved(), [`${frozen(terms)}: OK`, `${price}: OK`]);
    assert.equal((await release(`law/${terms}`)).stdout, "Nothing to release\n");

    write({ [price]: picture("2024"), "img/logo.png": picture("another logo") });
    assert.deepEqual(await check(), ["SHA256SUMS frozen-intact"]);
    const refused = await release();
    assert.equal(refused.code, 1);
    assert.match(
      refused.stdout,
      /Unexpected change of img\/priser æ\.png, which da\/legal\/terms\/2025-11-05\.md shows/,
    );
    write({ [price]: picture("2023"), "img/priser-2024.png": picture("2024") });
    write({ [terms]: showing("../../img/priser-2024.png", "2026-02-01") });
    assert.deepEqual(await check(), []);
    assert.equal((await release(`law/${terms}`)).code, 0);
    assert.equal(proved().length, 4);
    rmSync(join(law, price));
    assert.deepEqual(await check(), ["SHA256SUMS frozen-intact"]);
  });

  test("gives lines to the pictures of what was frozen before there were any", async () => {
    write({ [terms]: shown, [price]: picture("2023") });
    await release();
    const whole = read("SHA256SUMS").toString();
    write({ SHA256SUMS: whole.replace(/^.*img.*\n/m, "") });
    assert.deepEqual(await check(), []);
    const outcome = await release();
    assert.deepEqual(lines(outcome.stdout), [`law/${price} (its line in SHA256SUMS)`]);
    assert.equal(read("SHA256SUMS").toString(), whole);
  });

  test("of a correction holds the pictures that it brings", async () => {
    write({ [price]: picture("2023") });
    await release(`law/${terms}`);
    const fields = { title: "Vilkår", corrections: "[{ date: 2026-02-01, note: Prislisten }]" };
    const body = "# Vilkår\n\n![Prisliste](../../img/priser%20æ.png)";
    write({ [terms]: documentText("/da/legal/terms", body, fields) });
    assert.ok(lines((await correct()).stdout).includes(`law/${price} (its line in SHA256SUMS)`));
    assert.equal(proved().length, 3);
    assert.deepEqual([await check(), (await correct()).code], [[], 1]);
  });

  const place = /law\/da\/legal\/terms\.md:7:7: (?:Unexpected|Missing) .+, expected .+\n$/;
  const refusals: Readonly<Record<string, [text: string, says: RegExp]>> = {
    "the same words": [termsText, /without a change/],
    "no entry": [termsText.replace("bruge", "anvende"), /Missing entry in corrections/],
    "a day to come": [corrected("x", "2026-03-02"), /Unexpected correction of 2026-03-02/],
    "a date that is not frozen": [
      corrected("x").replace("2025-11-05", "2025-12-01").replace("path:", "changes: x\npath:"),
      /Unexpected correction of 2025-12-01, which is not frozen, expected npm run release/,
    ],
  };
  for (const [what, [text, says]] of Object.entries(refusals))
    test(`of a correction is refused for ${what}`, async () => {
      await release();
      write({ [terms]: text });
      const files = folderBytes(law);
      const { code, stdout, stderr } = await correct();
      assert.deepEqual([code, stdout], [1, ""]);
      assert.match(stderr, place);
      assert.match(stderr, says);
      assert.deepEqual(folderBytes(law), files);
    });

  test("usage error ends with 2, in a sentence", async () => {
    for (const words of [
      ["law/nowhere.md"],
      ["--correct", "law/da"],
      ["--correct", `law/${terms}`, "law/en"],
      ["--correct"],
      ["--date", "2025-11-05"],
    ]) {
      const outcome = await release(...words);
      assert.equal(outcome.code, 2, said(outcome));
      assert.match(outcome.stderr, /^paragraf/);
      assert.doesNotMatch(outcome.stderr, /^\s+at /m);
    }
    assert.equal(existsSync(join(law, "SHA256SUMS")), false);
  });

  test("goes through no link out of the folder", async () => {
    mkdirSync(join(copy.folder, "outside"), { recursive: true });
    execFileSync("ln", ["-s", "../../../outside", join(law, "da/legal/terms")]);
    const { code, stdout } = await release();
    assert.equal(code, 1);
    assert.match(stdout, /Unexpected symbolic link/);
    assert.equal(existsSync(join(copy.folder, "outside/2025-11-05.md")), false);
  });
});

/** Starts a release and kills it as soon as a file is there. */
function killedRelease(folder: string, file: string): Promise<void> {
  const child = spawn(process.execPath, ["src/cli/paragraf.mjs", "release"], {
    cwd: folder,
    env: { ...withoutSettings(), PARAGRAF_CONTENT: "law", PARAGRAF_DAY: "2026-03-01" },
    stdio: "ignore",
  });
  const watch = setInterval(() => {
    if (existsSync(file)) child.kill("SIGKILL");
  }, 1);
  return new Promise((resolve) => {
    child.on("exit", () => {
      clearInterval(watch);
      resolve();
    });
  });
}
