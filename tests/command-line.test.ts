import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { checkout } from "./checkout.ts";
import { type Outcome, said } from "./paragraf.ts";
import { type SiteCopy, siteCopy } from "./sites/site-copy.ts";
import { documentText } from "./texts/document-text.ts";
import { finding } from "./texts/finding.ts";
import { writeFiles } from "./texts/write-files.ts";

describe("the command line", () => {
  let copy: SiteCopy;
  before(() => {
    copy = siteCopy();
    writeFiles(copy.folder, {
      "warned/en/a.md": documentText("/en/a", "# A\n\nText\n\n# B\n\nText"),
      "broken/en/a.md": documentText("/en/a", "[b](b.md)"),
      "broken/site.yml": "name: 7\nurl: ftp://example.com\nlgoo: a.png\ntimeZone: Mars/Base\n",
      "crlf/en/a.md": documentText("/en/a", "# A\n\n[b](b.md)").replaceAll("\n", "\r\n"),
      "no-folder": "",
    });
  });
  const check = (content: string) => copy.run(["check"], { PARAGRAF_CONTENT: content });

  test("checks the seed with exit code 0, and changes no byte of it", async () => {
    const seed = join(copy.folder, "content/da/legal/privacy-policy.md");
    const before = readFileSync(seed);
    const { code, stdout } = await copy.run(["check"]);
    assert.equal(code, 0, stdout);
    assert.match(stdout, /^1 document, 0 errors, \d+ warnings?$/m);
    assert.deepEqual(readFileSync(seed), before);
    assert.deepEqual(before, readFileSync(join(checkout, "content/da/legal/privacy-policy.md")));
  });

  test("ends with 0 where there are only warnings", async () => {
    const { code, stdout } = await check("warned");
    assert.equal(code, 0);
    assert.equal(
      stdout,
      "warned/en/a.md:15:1: Unexpected second h1 B, expected one title (single-title) [warning]\n" +
        "    # B\n    ^\n1 document, 0 errors, 1 warning\n",
    );
  });

  test("ends with 1 where there are errors, and names those of site.yml too", async () => {
    const { code, stdout } = await check("broken");
    assert.equal(code, 1);
    const said = stdout.split("\n").flatMap((line) => finding(line, "broken") ?? []);
    assert.deepEqual(
      said.map(({ weight, file, place, rule }) => `${weight} ${file}:${place} ${rule}`),
      [
        "E en/a.md:11:1 link-target",
        "E site.yml:1:7 site",
        "E site.yml:2:6 site",
        "W site.yml:3:1 site",
        "E site.yml:4:11 site",
      ],
    );
  });

  test("counts lines of CRLF files like an editor", async () => {
    const { stdout } = await check("crlf");
    assert.match(stdout, /^crlf\/en\/a\.md:13:1: Unexpected link to b\.md/m);
  });

  test("ends with 1 from build where check finds errors, before Gatsby starts", async () => {
    const { code, stdout } = await copy.run(["build"], { PARAGRAF_CONTENT: "broken" });
    assert.equal(code, 1);
    assert.doesNotMatch(stdout, /gatsby/i);
  });

  const misuses: Readonly<Record<string, () => Promise<Outcome>>> = {
    "no command": () => copy.run([]),
    "an unknown command": () => copy.run(["publish"]),
    "an unknown option": () => copy.run(["check", "--repair"]),
    "a word that no option takes": () => copy.run(["build", "content"]),
    "an option without its value": () => copy.run(["serve", "--port"]),
    "a port that is none": () => copy.run(["serve", "--port", "http"]),
    "a port that is too high": () => copy.run(["serve", "--port", "70000"]),
    "a content folder that does not exist": () => check("nowhere"),
    "a content folder that is a file": () => check("no-folder"),
    "build of a content folder that does not exist": () =>
      copy.run(["build"], { PARAGRAF_CONTENT: "nowhere" }),
  };
  for (const [what, run] of Object.entries(misuses))
    test(`ends with 2 for ${what}, in a sentence`, async () => {
      const outcome = await run();
      assert.equal(outcome.code, 2, said(outcome));
      assert.notEqual(said(outcome), "");
      assert.doesNotMatch(said(outcome), /^\s+at /m);
    });

  for (const words of [["--help"], ["check", "--help"], ["build", "-h"], ["serve", "--help"]])
    test(`explains itself for ${words.join(" ")}`, async () => {
      const { code, stdout } = await copy.run(words);
      assert.equal(code, 0);
      assert.match(stdout, /^Usage: npm run /);
    });

  test("says what to do where there is nothing to serve", async () => {
    const { code, stderr } = await copy.run(["serve", "--port", "0"]);
    assert.notEqual(code, 0);
    assert.match(stderr, /npm run build/);
    assert.doesNotMatch(stderr, /^\s+at /m);
  });
});
