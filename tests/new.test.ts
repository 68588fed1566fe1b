import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { type Outcome, said } from "./paragraf.ts";
import { type SiteCopy, siteCopy } from "./sites/site-copy.ts";
import { documentText } from "./texts/document-text.ts";
import { finding } from "./texts/finding.ts";
import { writeFiles } from "./texts/write-files.ts";

const original = `# Terms

Hello

## 1. Scope {#scope}

text

### 1.1 Who
`;

/** What the law asks for, in the words of the frontmatter. */
const items = [
  ...["controller", "representative", "dpo", "purposes", "legal-basis", "legitimate-interests"],
  ...["categories", "recipients", "transfers", "safeguards", "retention", "access"],
  ...["rectification", "erasure", "restriction", "objection", "portability", "withdraw-consent"],
  ...["complaint", "obligation", "automated-decisions", "source"],
];

describe("paragraf new", () => {
  let copy: SiteCopy;
  before(() => {
    copy = siteCopy();
    writeFiles(copy.folder, {
      "texts/site.yml": "timeZone: Pacific/Kiritimati\n",
      "texts/en/policies/terms.md": documentText("/en/policies/terms", original, { id: "terms" }),
      "texts/da/legal/priser.md": documentText("/da/legal/priser", "# A", {
        aliases: "{ paths: [/da/legal/takster] }",
      }),
      "texts/da/legal/note.md": "no document",
      "told/en/legal/privacy.md": documentText("/en/legal/privacy", "# Privacy\n\n## All\n\ntext", {
        id: "privacy",
        disclosures: JSON.stringify(Object.fromEntries(items.map((item) => [item, "all"]))),
      }),
      "broken/site.yml": "timeZone: Mars/Base\n",
    });
    mkdirSync(join(copy.folder, "empty"));
  });

  const run = (content: string, words: readonly string[], day = "2025-11-05") =>
    copy.run(["new", ...words], { PARAGRAF_CONTENT: content, PARAGRAF_DAY: day });
  const words = (id: string, lang: string, title: string) => [
    "--id",
    id,
    "--lang",
    lang,
    "--title",
    title,
  ];
  const names = (content: string) =>
    readdirSync(join(copy.folder, content), { recursive: true, encoding: "utf8" }).sort();
  const read = (file: string) => readFileSync(join(copy.folder, file), "utf8");

  /** Checks a content folder, for its findings. */
  async function check(content: string) {
    const { code, stdout } = await copy.run(["check"], { PARAGRAF_CONTENT: content });
    const found = stdout.split("\n").flatMap((line) => finding(line, content) ?? []);
    return { code, found };
  }

  test("begins the first document of an empty folder, and the check warns of what is to be written", async () => {
    const outcome = await run("empty", words("terms", "da", "Vilkår: del 1"));
    assert.equal(outcome.code, 0, said(outcome));
    const file = "da/legal/vilkår-del-1.md";
    assert.equal(outcome.stdout.split("\n", 1)[0], `empty/${file}`);
    assert.match(outcome.stdout, /\[TODO\].*npm run check/s);
    assert.deepEqual(names("empty"), ["da", "da/legal", file]);
    assert.match(read(`empty/${file}`), /^---\nid: "terms"\ntitle: "Vilkår: del 1"\n/);
    assert.match(read(`empty/${file}`), /^date: 2025-11-05\npath: \/da\/legal\/vilkår-del-1$/m);

    const { code, found } = await check("empty");
    assert.equal(code, 0);
    const left = found.filter(({ rule }) => rule === "placeholder");
    assert.deepEqual(
      left.map(({ weight, place }) => `${weight} ${place.split(":")[0]}`),
      ["W 4", "W 16", "W 18"],
    );
  });

  test("begins a translation with the headings, the shelf and the slug of its original", async () => {
    const outcome = await run("texts", words("terms", "sv", "Villkor"));
    assert.equal(outcome.code, 0, said(outcome));
    assert.match(
      outcome.stdout,
      /^texts\/sv\/policies\/terms\.md\nA translation of texts\/en\/policies\/terms\.md\./,
    );
    assert.equal(
      read("texts/sv/policies/terms.md").split("---\n\n")[1],
      "# Villkor\n\n[TODO]\n\n```toc\n```\n\n## 1. Scope {#scope}\n\n[TODO]\n\n### 1.1 Who\n\n[TODO]\n",
    );
    const { found } = await check("texts");
    const left = found.filter(({ rule, file }) => rule === "placeholder" && file.startsWith("sv/"));
    assert.equal(left.length, 4);
  });

  test("carries over where the disclosures of the law stand", async () => {
    assert.equal((await run("told", words("privacy", "da", "Privatliv"))).code, 0);
    assert.match(read("told/da/legal/privacy.md"), /^ {2}dpo: all$/m);
    assert.equal((await check("told")).code, 0);
  });

  test("prints the file and writes nothing with --dry-run", async () => {
    const before = names("texts");
    const { code, stdout } = await run("texts", [...words("gebyr", "da", "Gebyrer"), "--dry-run"]);
    assert.equal(code, 0);
    assert.match(
      stdout,
      /^---\nid: "gebyr"\n(?:.*\n)+---\n\n# Gebyrer\n\n```toc\n```\n\n## 1\. \[TODO\]\n\n\[TODO\]\n$/,
    );
    assert.deepEqual(names("texts"), before);
  });

  test("takes the day of the site's time zone where no day is named", async () => {
    const { stdout } = await run("texts", [...words("a", "da", "A"), "--dry-run"], "");
    const day = new Intl.DateTimeFormat("sv", { timeZone: "Pacific/Kiritimati" }).format();
    assert.match(stdout, new RegExp(`^date: ${day}$`, "m"));
  });

  test("takes all that it is told", async () => {
    const options = [
      "--shelf=hjælp",
      "--slug=om-os",
      "--description=Hvem vi er",
      "--kind=other",
      "--date=2026-01-01",
    ];
    const { stdout } = await run("texts", [
      ...words("07", "no", "Om: oss"),
      ...options,
      "--dry-run",
    ]);
    assert.equal(
      stdout.slice(0, stdout.indexOf("\n\n")),
      '---\nid: "07"\ntitle: "Om: oss"\ndescription: "Hvem vi er"\ntemplateKey: about\nlang: no\n' +
        "date: 2026-01-01\npath: /no/hjælp/om-os\nkind: other\n---",
    );
  });

  const exists = /da\/legal\/note\.md: Unexpected file that exists, expected a new one/;
  const refused: [what: string, code: number, run: () => Promise<Outcome>, ...says: RegExp[]][] = [
    ["a file that exists", 1, () => run("texts", words("x", "da", "Note")), exists],
    [
      "a work that has the language",
      1,
      () => run("texts", words("terms", "en", "T")),
      /Unexpected id terms in en of texts\/en\/policies\/terms\.md too, expected one document/,
    ],
    [
      "a path that is taken",
      1,
      () => run("texts", words("x", "da", "Priser")),
      /Unexpected path \/da\/legal\/priser of texts\/da\/legal\/priser\.md too, expected/,
    ],
    [
      "a path that leads to another document",
      1,
      () => run("texts", words("x", "da", "Takster")),
      /Unexpected path \/da\/legal\/takster that leads to texts\/da\/legal\/priser\.md, expected/,
    ],
    [
      "a site.yml with errors",
      1,
      () => run("broken", words("x", "da", "X")),
      /broken\/site\.yml:1:11: Unexpected timeZone "Mars\/Base", expected a time zone/,
    ],
    [
      "all that is wrong at once",
      2,
      () => run("texts", [...words("", "dansk", "X"), "--date=soon", "--kind=privacy"]),
      /Unexpected id "", expected text that is not empty/,
      /Unexpected lang "dansk", expected a BCP 47 language tag such as da or pt-BR/,
      /Unexpected date "soon", expected a date such as 2025-11-05/,
      /Unexpected kind "privacy", expected one of privacy-policy, /,
    ],
    [
      "a shelf outside the content folder",
      2,
      () => run("texts", [...words("x", "da", "X"), "--shelf=../.."]),
      /Unexpected path \/da\/\.\.\/\.\.\/x, expected segments of lower-case letters, digits, - and _/,
    ],
    [
      "an address of the site",
      2,
      () => run("texts", words("x", "da", "Changes")),
      /Unexpected path \/da\/legal\/changes, expected a last segment that the site does not write/,
    ],
    ["options that are missing", 2, () => run("texts", ["--lang", "da"]), /--id and --title/],
    [
      "a day that is none",
      2,
      () => run("texts", words("x", "da", "X"), "2025-02-30"),
      /Unexpected PARAGRAF_DAY 2025-02-30, expected a date/,
    ],
    ["a folder that is not there", 2, () => run("nowhere", words("x", "da", "X")), /nowhere/],
  ];

  for (const [what, code, outcome, ...says] of refused)
    test(`refuses ${what} with exit code ${code}, and writes nothing`, async () => {
      const before = names("texts");
      const result = await outcome();
      assert.equal(result.code, code, said(result));
      for (const pattern of says) assert.match(result.stderr, pattern);
      assert.equal(result.stdout, "");
      assert.doesNotMatch(result.stderr, /^\s+at /m);
      assert.deepEqual(names("texts"), before);
    });

  test("follows no link that stands where the file would", async () => {
    symlinkSync(join(copy.folder, "outside.md"), join(copy.folder, "texts/da/legal/link.md"));
    const { code, stderr } = await run("texts", words("x", "da", "Link"));
    assert.equal(code, 1);
    assert.match(stderr, /da\/legal\/link\.md: Unexpected file that exists/);
    assert.equal(existsSync(join(copy.folder, "outside.md")), false);
  });

  for (const name of ["new", "schema"])
    test(`paragraf ${name} --help says how it ends`, async () => {
      const { code, stdout } = await copy.run([name, "--help"]);
      assert.equal(code, 0);
      assert.match(stdout, /^Usage: npm run (?:.*\n)+Exit code: 0 /);
    });
});
