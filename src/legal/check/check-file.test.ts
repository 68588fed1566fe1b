import assert from "node:assert/strict";
import { test } from "node:test";
import type { SourceFile } from "../document/source-file.ts";
import { checkCorpus } from "./check-corpus.ts";
import { checkFile } from "./check-file.ts";
import { exampleDocument } from "./examples/example-document.ts";

const encoder = new TextEncoder();
const source = (text: string, file = "da/a.md"): SourceFile => ({
  file,
  bytes: encoder.encode(text),
});
const said = (text: string) =>
  checkFile(source(text)).diagnostics.map(
    ({ line, rule, severity }) => `${line} ${rule} ${severity}`,
  );

test("a good document has facts and no findings", () => {
  const { facts, diagnostics } = checkFile(source(exampleDocument({}, "# Vilkår\n")));
  assert.deepEqual(diagnostics, []);
  assert.equal(facts?.file, "da/a.md");
});

test("a file that cannot be read is not read", () => {
  const { facts, diagnostics } = checkFile({ file: "da/a.md", bytes: encoder.encode("a\0") });
  assert.equal(facts, undefined);
  assert.deepEqual(
    diagnostics.map(({ rule }) => rule),
    ["file-readable"],
  );
});

test("findings in the fields hide no others that can be told", () => {
  assert.deepEqual(said(exampleDocument({ lang: "dansk" }, "")), [
    "6 frontmatter error",
    "11 file-readable error",
  ]);
});

test("findings stand on lines of the file", () => {
  assert.deepEqual(said(exampleDocument({}, "# Vilkår\n\n# B\n\nC <script>")), [
    "15 raw-html error",
    "13 single-title warning",
  ]);
});

test("a document with errors in its text still has facts, for others may link to it", () => {
  assert.ok(checkFile(source(exampleDocument({}, "<script>"))).facts);
});

test("the same bytes give the same", () => {
  const text = exampleDocument({}, "# A {#b}\n\n[c](d.md)[^1] ^[e]\n\n[^1]: f\n");
  assert.deepEqual(checkFile(source(text)), checkFile(source(text)));
});

test("findings of all documents are sorted, whatever the order of files", () => {
  const files = [
    source(exampleDocument({ id: "a", path: "/da/a" }, "[x](#y)\n"), "da/b.md"),
    source(exampleDocument({ id: "b", path: "/da/a" }, "# Vilkår\n\n# B\n\nC\n"), "da/a.md"),
    source("", "da/c.md"),
  ].map((file) => checkFile(file));
  const corpus = {
    files: new Set<string>(),
    digests: new Map<string, string>(),
    svgs: new Map(),
    pictures: new Map<string, string>(),
    sums: "",
    externalPaths: [],
    hasStrings: () => true,
    authoritative: undefined,
    exceptions: [],
    baseline: {},
    day: "2025-11-05",
  };
  const inOrder = checkCorpus(files, corpus).diagnostics;
  assert.deepEqual(
    inOrder.map(({ file, line, rule }) => `${file}:${line} ${rule}`),
    [
      "da/a.md:13 single-title",
      "da/b.md:8 unique-path",
      "da/b.md:11 link-target",
      "da/c.md:1 file-readable",
    ],
  );
  assert.deepEqual(checkCorpus([...files].reverse(), corpus).diagnostics, inOrder);
});

const unreadable: [name: string, body: string, line: number, message: string][] = [
  [
    "a note across the brackets of a link",
    "a\n\n[a^[note](c)[^n]",
    13,
    "Unexpected footnote across the brackets of a link or picture, expected it outside them",
  ],
  [
    "a hundred quotes in one another",
    `a\n\n${"> ".repeat(20_000)}b`,
    13,
    "Unexpected lists or quotes 100 levels deep, expected fewer",
  ],
  [
    "a word of a hundred thousand parts",
    `a\n\n${"5.".repeat(100_000)} b`,
    13,
    "Unexpected word of more than 500 parts, expected spaces in it",
  ],
  [
    "a paragraph of thirty thousand lines",
    `a\n\n${"b\n".repeat(30_000)}`,
    13,
    "Unexpected paragraph of more than 5,000 lines, expected it divided",
  ],
  [
    "brackets that nothing closes",
    `a\n\nb\n${"![".repeat(40_000)}`,
    13,
    "Unexpected paragraph with more than 1,000 times “[” without its other half, expected it divided",
  ],
  [
    "brackets that open nothing",
    `a\n\n${"b\n".repeat(10)}${"]".repeat(40_000)}`,
    13,
    "Unexpected paragraph with more than 20,000 brackets, stars and other marks, expected it divided",
  ],
];

test("a paragraph of 60 KB with 3,000 notes and pictures is read", () => {
  const body = `# Vilkår\n\n${"a[^1] ![b](c.png) d ".repeat(3000)}\n\n[^1]: e`;
  assert.equal(checkFile(source(exampleDocument({}, body))).facts?.file, "da/a.md");
});

for (const [name, body, line, message] of unreadable) {
  test(`what the parser gives up on is an error where it stands, not a crash: ${name}`, () => {
    const { facts, diagnostics } = checkFile(source(exampleDocument({}, body)));
    assert.equal(facts, undefined);
    assert.deepEqual(
      diagnostics.map((found) => [found.line, found.rule, found.message]),
      [[line, "file-readable", message]],
    );
  });
}
