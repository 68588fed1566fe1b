import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { type Outcome, said } from "./paragraf.ts";
import { type SiteCopy, siteCopy } from "./sites/site-copy.ts";
import { bodyLine, documentText } from "./texts/document-text.ts";
import { folderBytes } from "./texts/folder-bytes.ts";
import { writeFiles } from "./texts/write-files.ts";

// What the product promises is that no word is lost on the way from the file to the page. So each part of that way is made to lose,
// double, exchange or move words here, and the build must refuse, and name the line.

const text = (path: string, words: string) =>
  documentText(path, `# A\n\nFirst.\n\nWe do not ${words} your data.\n\n- Also in a list.`);

const line = bodyLine + 4;

/** How a careless hand might change words. */
const losing = '.replaceAll("not ", "")';
const doubling = '.replaceAll("not ", "not not ")';
const exchanging = '.replaceAll("not ", "now ")';

/** A file with a piece of it, and what is written instead. */
type Edit = readonly [file: string, piece: string, instead: string];

const parse = "src/legal/markdown/parsing/parse.ts";
const wordsAside = "src/legal/markdown/parsing/words-aside.ts";
const secondReading = "src/legal/second-reader/second-reading.ts";
const collector = "src/legal/document/blocks/block-collector.ts";
const words = "src/legal/document/words.ts";

/** What the check meets before a page is made. */
const inReading: readonly (readonly [part: string, edit: Edit])[] = [
  ["the parse loses words", [parse, "fromLine(markdown,", `fromLine(markdown${losing},`]],
  ["the parse doubles words", [parse, "fromLine(markdown,", `fromLine(markdown${doubling},`]],
  ["the words aside are lost", [wordsAside, "?.words ?? mark)", `?.words ?? mark)${losing}`]],
  [
    "the words aside are exchanged",
    [wordsAside, "?.words ?? mark)", `?.words ?? mark)${exchanging}`],
  ],
  [
    "the second reader loses words",
    [secondReading, "reader.render(markdown", `reader.render(markdown${losing}`],
  ],
  [
    "what both readers put words into loses them",
    [collector, "this.#text += text;", `this.#text += text${losing};`],
  ],
  [
    "what both readers put words into doubles them",
    [collector, "this.#text += text;", `this.#text += text${doubling};`],
  ],
  [
    "what folds white space loses words",
    [words, '.replace(/[\\t\\n\\f\\r ]+/g, "")', '.replace(/[\\t\\n\\f\\r ]+|not/g, "")'],
  ],
];

/** What only the finished pages show: each harms one document. */
const inMaking: readonly (readonly [document: string, edit: Edit])[] = [
  [
    "en/kept",
    [
      "src/io/kept/kept-trees.ts",
      "writeSealed(treeFile(markdown), code, withoutPlaces(tree))",
      'writeSealed(treeFile(markdown), code, JSON.parse(JSON.stringify(withoutPlaces(tree)).replace("not keep", "keep")))',
    ],
  ],
  [
    "en/moved",
    [
      "src/legal/markdown/transforms/line-breaks.ts",
      "(tree) => {",
      `(tree) => {
  tree.children = tree.children.filter((node) => !JSON.stringify(node).includes("protects you"));
  if (JSON.stringify(tree).includes("not move"))
    tree.children = tree.children.map((each) => ({ type: "blockquote", children: [each] }) as never);`,
    ],
  ],
  [
    "en/shown",
    ["src/templates/about.tsx", "{ __html: text }", '{ __html: text.replace("not show", "show") }'],
  ],
  [
    "en/staged",
    [
      "src/io/publishing/staged-site.ts",
      'readFileSync(source, "utf8")',
      'readFileSync(source, "utf8").replace("not stage", "stage")',
    ],
  ],
];

describe("a build refuses, and names the line, where", () => {
  let copy: SiteCopy;
  let published: Record<string, string>;
  const dist = () => folderBytes(join(copy.folder, "dist"));
  const build = () => copy.run(["build"], { PARAGRAF_CONTENT: "law" });
  /** Builds with the edits made, and unmakes them. */
  const sabotaged = async (edits: readonly Edit[]): Promise<Outcome> => {
    const sources = edits.map(([file]) => readFileSync(join(copy.folder, file), "utf8"));
    for (const [i, [file, piece, instead]] of edits.entries()) {
      const source = sources[i] ?? "";
      assert.ok(source.includes(piece), `${file} has changed, and this test must too`);
      writeFiles(copy.folder, { [file]: source.replace(piece, () => instead) });
    }
    const outcome = await build();
    for (const [i, [file]] of edits.entries())
      writeFiles(copy.folder, { [file]: sources[i] ?? "" });
    return outcome;
  };
  before(async () => {
    copy = siteCopy();
    writeFiles(join(copy.folder, "law"), {
      "en/moved.md": text("/en/moved", "move"),
      "en/lost.md": documentText(
        "/en/lost",
        "# A\n\n## One\n\n## Two\n\nThis clause protects you.",
      ),
      "en/kept.md": text("/en/kept", "keep"),
      "en/shown.md": text("/en/shown", "show"),
      "en/staged.md": text("/en/staged", "stage"),
    });
    const outcome = await build();
    assert.equal(outcome.code, 0, said(outcome));
    published = dist();
  });

  for (const [part, edit] of inReading)
    test(part, async () => {
      const outcome = await sabotaged([edit]);
      assert.equal(outcome.code, 1, said(outcome));
      const all = outcome.stdout + outcome.stderr;
      assert.match(all, new RegExp(`^law/en/moved\\.md:${line}:\\d+: Unexpected`, "m"), all);
      assert.deepEqual(dist(), published);
    });

  test("a kept tree, a transform, a template or a finished page changes words", async () => {
    const outcome = await sabotaged(inMaking.map(([, edit]) => edit));
    assert.equal(outcome.code, 1, said(outcome));
    const all = outcome.stdout + outcome.stderr;
    for (const [document] of inMaking.filter(([each]) => each !== "en/moved"))
      assert.match(
        all,
        new RegExp(
          `law/${document}\\.md:${line}:1: Unexpected .* on /${document}, expected .*not.* \\(proof\\)`,
        ),
      );
    assert.match(
      all,
      new RegExp(
        `law/en/lost\\.md:${bodyLine + 6}:1: Unexpected words .* on /en/lost, expected .*Thisclauseprotectsyou.* \\(proof\\)`,
      ),
    );
    assert.match(
      all,
      new RegExp(
        `law/en/moved\\.md:${bodyLine}:1: Unexpected “A” as a heading of rank \\d in a quotation on /en/moved, expected “A” as a heading of rank 1 \\(proof\\)`,
      ),
    );
    assert.deepEqual(dist(), published);
  });
});
