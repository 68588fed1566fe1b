import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, test } from "node:test";
import { Ajv } from "ajv";
import fc from "fast-check";
import type { Diagnostic } from "../../document/diagnostic.ts";
import { rules } from "../rules.ts";
import type { Findings } from "./findings.ts";
import { findingForTest, findingsForTest } from "./findings-for-test.ts";
import { sarif } from "./sarif.ts";

/** The schema of the standard. It is of JSON Schema's draft 4, but for its name it is one of draft 7 too. */
function sarifSchema() {
  const file = createRequire(import.meta.url).resolve(
    "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json",
  );
  const { id, $schema, ...schema } = JSON.parse(readFileSync(file, "utf8"));
  return schema;
}

// Formats are not checked: what our addresses look like is tested below. The pattern of languages is no Unicode one.
const isSarif = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false }).compile(
  sarifSchema(),
);

function read(findings: Findings) {
  const log = JSON.parse(sarif(findings));
  assert.equal(isSarif(log), true, JSON.stringify(isSarif.errors));
  const [run] = log.runs;
  return { run, results: run.results, result: run.results[0] };
}

const one = (changes: Partial<Diagnostic> = {}, more: Partial<Findings> = {}) =>
  read(findingsForTest([findingForTest(changes)], more)).result;

describe("the SARIF log", () => {
  test("is told from what is none", () => {
    assert.equal(isSarif({ version: "2.1.0", runs: [{ results: [] }] }), false);
  });

  test("describes every rule", () => {
    const { driver } = read(findingsForTest([])).run.tool;
    assert.deepEqual(
      driver.rules.map(({ id }: { id: string }) => id),
      rules.map(({ id }) => id),
    );
    assert.deepEqual(driver.rules[0], {
      id: "frontmatter",
      shortDescription: {
        text: "The fields above the text say what it is, in which language, since when and at which address.",
      },
      fullDescription: { text: rules[0]?.why },
      help: { text: rules[0]?.remedy },
      defaultConfiguration: { level: "error" },
    });
  });

  test("says of a finding what, how much and where", () => {
    const { partialFingerprints, ...result } = one();
    assert.deepEqual(result, {
      ruleId: "toc-fence",
      ruleIndex: rules.findIndex(({ id }) => id === "toc-fence"),
      level: "error",
      message: { text: "Unexpected second toc fence, expected one" },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "content/da/legal/a.md", uriBaseId: "%SRCROOT%" },
            region: { startLine: 12, startColumn: 4 },
          },
        },
      ],
      suppressions: [],
    });
  });

  test("weighs as the check does", () => {
    assert.equal(one({ severity: "warning" }).level, "warning");
    assert.equal(one({ severity: "info" }).level, "note");
  });

  test("offers the fix", () => {
    const { fixes } = one({ fix: [{ start: 3, end: 5, text: "" }] });
    assert.deepEqual(fixes[0].artifactChanges[0].replacements, [
      { deletedRegion: { charOffset: 3, charLength: 2 }, insertedContent: { text: "" } },
    ]);
  });

  test("holds what is accepted, and says why", () => {
    const { results } = read(
      findingsForTest([], { excepted: [findingForTest()], old: [findingForTest()] }),
    );
    const by = (file: string) => [
      { kind: "external", justification: `Accepted by content/${file}` },
    ];
    assert.deepEqual(
      results.map(({ suppressions }: { suppressions: unknown }) => suppressions),
      [by("exceptions.yml"), by("baseline.json")],
    );
  });

  test("takes no word of a document for a sign of its own", () => {
    const { message } = one({ message: "Unexpected {0} in [a](b) {#c}, expected none" });
    assert.equal(message.text, "Unexpected {{0}} in [a] (b) {{#c}}, expected none");
  });

  test("has a rule of its own making for nothing", () => {
    assert.equal("ruleIndex" in one({ rule: "of-tomorrow" }), false);
  });
});

describe("a fingerprint", () => {
  const prints = (...all: Partial<Diagnostic>[]) =>
    read(findingsForTest(all.map(findingForTest))).results.map(
      (result: { partialFingerprints: unknown }) => JSON.stringify(result.partialFingerprints),
    );

  test("survives a move of the line", () => {
    assert.deepEqual(prints({ line: 12 }), prints({ line: 90, column: 7 }));
  });

  test("tells findings apart, those of the same words too", () => {
    const all = prints({}, {}, { file: "b.md" }, { rule: "raw-html" }, { message: "Unexpected a" });
    assert.equal(new Set(all).size, all.length);
  });
});

const addresses: [name: string, file: string, folder: string, uri: string][] = [
  [
    "signs that addresses give a meaning",
    "da/a b#c?d%e:f.md",
    "content",
    "content/da/a%20b%23c%3Fd%25e%3Af.md",
  ],
  ["letters beyond ASCII", "da/vilkår.md", "content", "content/da/vilk%C3%A5r.md"],
  ["a content folder that is the repository itself", "a:b.md", ".", "a%3Ab.md"],
  ["a folder elsewhere", "a.md", "/srv/te xts", "file:///srv/te%20xts/a.md"],
  ["a folder on a drive of Windows", "a.md", "C:\\Texts", "file:///C:/Texts/a.md"],
];

for (const [name, file, folder, uri] of addresses)
  test(`an address holds ${name}`, () => {
    const location = one({ file }, { folder }).locations[0].physicalLocation.artifactLocation;
    assert.equal(location.uri, uri);
    assert.equal(location.uriBaseId, uri.startsWith("file:") ? undefined : "%SRCROOT%");
  });

test("whatever was found, the log follows the schema and its addresses lead back", () => {
  const diagnostic = fc.record({
    file: fc.string({ unit: "binary", minLength: 1 }).map((name) => `da/${name}`),
    line: fc.integer({ min: 1 }),
    column: fc.integer({ min: 1 }),
    severity: fc.constantFrom("error", "warning", "info"),
    rule: fc.constantFrom(...rules.map(({ id }) => id)),
    message: fc.string({ unit: "binary" }).map((words) => `Unexpected ${words}, expected a`),
    fix: fc.array(
      fc
        .record({ start: fc.nat(), text: fc.string() })
        .map((edit) => ({ ...edit, end: edit.start + 1 })),
      { minLength: 1 },
    ),
  });
  fc.assert(
    fc.property(fc.array(diagnostic as fc.Arbitrary<Diagnostic>), (diagnostics) => {
      const { results } = read(findingsForTest(diagnostics, { old: diagnostics }));
      for (const [i, { file }] of diagnostics.entries()) {
        const { uri } = results[i].locations[0].physicalLocation.artifactLocation;
        assert.match(uri, /^content\/[A-Za-z0-9\-_.!~*'()%/]+$/);
        const wellFormed = file.replaceAll("\\", "/").replace(/\p{Cs}/gu, "\ufffd");
        assert.equal(decodeURIComponent(uri), `content/${wellFormed}`);
      }
    }),
  );
});
