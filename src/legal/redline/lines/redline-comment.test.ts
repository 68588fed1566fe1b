import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { redlineComment } from "./redline-comment.ts";

test("shows each document in a fence that colours what came and what went", () => {
  const documents = [
    ["da/a.md", "", "# 1. Et", "  {+kommer+} her", "  [-går-] her", "  [-går-]{+kommer+}"],
    ["da/b.md is new"],
  ];
  assert.equal(
    redlineComment(documents),
    `### 2 documents differ

\`\`\`diff
  da/a.md

  # 1. Et
+   {+kommer+} her
-   [-går-] her
!   [-går-]{+kommer+}
\`\`\`

\`\`\`diff
  da/b.md is new
\`\`\`
`,
  );
  assert.match(redlineComment([["da/a.md"]]), /^### 1 document differs\n/);
  assert.equal(redlineComment([]), "### No documents differ\n");
});

test("breaks long lines between words, and where there are none behind a hundred characters", () => {
  for (const line of ["ord ".repeat(60).trim(), "字".repeat(250)]) {
    const rows = redlineComment([[line]])
      .split("\n")
      .slice(3, -2);
    assert.ok(rows.length === 3, rows.join("\n"));
    assert.ok(rows.every((row) => row.length <= 102));
    assert.equal(rows.map((row) => row.slice(2)).join(""), line);
  }
});

test("stays below what GitHub takes, and says that more was left out", () => {
  const text = redlineComment([Array(2000).fill("x".repeat(90)), ["da/b.md"]]);
  assert.ok(text.length < 65_536);
  assert.match(text, /The rest is left out here/);
});

test("begins with what became of frozen files, and leaves room for it", () => {
  const text = redlineComment(
    [Array(2000).fill("x".repeat(90))],
    `### First\n\n${"y".repeat(20_000)}`,
  );
  assert.match(text, /^### First\n\ny+\n\n### 1 document differs\n/);
  assert.ok(text.length < 65_536);
});

test("no text gets out of its fence", () => {
  const part = fc.constantFrom(
    "`",
    "```",
    "~~~",
    "\n",
    "diff",
    "<img>",
    "@all",
    "![x](y)",
    " ",
    "a",
  );
  fc.assert(
    fc.property(fc.array(fc.array(part), { minLength: 1, maxLength: 3 }), (documents) => {
      const lines = documents.map((parts) => parts.join("").split("\n"));
      let fence: string | undefined;
      for (const line of redlineComment(lines).split("\n").slice(1)) {
        const [, ticks] = /^(`{3,})(?:diff)?$/.exec(line) ?? [];
        if (fence === undefined) {
          assert.ok(line === "" || ticks, line);
          fence = ticks;
          // CommonMark 4.5: a fence is closed by at least as many, with at most three spaces in front.
        } else if (/^ {0,3}`+\s*$/.test(line) && line.trim().length >= fence.length) {
          assert.equal(line, fence);
          fence = undefined;
        }
      }
      assert.equal(fence, undefined);
    }),
    { numRuns: 500 },
  );
});
