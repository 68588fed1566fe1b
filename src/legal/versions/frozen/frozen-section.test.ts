import assert from "node:assert/strict";
import { test } from "node:test";
import type { FrozenChange } from "./frozen-changes.ts";
import { frozenSection } from "./frozen-section.ts";

const nameOf = (file: string) => `content/${file}`;

test("names each frozen file and says what became of it", () => {
  const changes: FrozenChange[] = [
    { file: "da/a/2025-11-05.md", became: "changed" },
    { file: "da/b/2025-11-05.md", became: "removed" },
    { file: "da/c/2025-11-05.md", became: "corrected", kept: "da/c/2025-11-05.1.md" },
    { file: "da/d/2025-11-05.md", became: "moved", kept: "da/e/2025-11-05.md" },
    { file: "da/f/2025-11-05.md", became: "new" },
  ];
  assert.equal(
    frozenSection(changes, nameOf),
    `### 2 frozen files are not what was published

\`\`\`diff
- content/da/a/2025-11-05.md was changed: what was published is no longer what it was
- content/da/b/2025-11-05.md was removed: what was published is no longer there
! content/da/c/2025-11-05.md was corrected: what was published before is kept as
!  content/da/c/2025-11-05.1.md
! content/da/d/2025-11-05.md was moved with its document, as it was, to content/da/e/2025-11-05.md
+ content/da/f/2025-11-05.md is new
\`\`\``,
  );
});

test("is quiet where nothing happened, and calm about a release", () => {
  assert.equal(frozenSection([], nameOf), "");
  assert.match(
    frozenSection([{ file: "da/f/2025-11-05.md", became: "new" }], nameOf),
    /^### Frozen versions that are new, corrected or moved\n/,
  );
});

test("leaves room for the redlines, and counts what it does not name", () => {
  for (const name of ["a", "a".repeat(2000)]) {
    const changes = Array.from({ length: 500 }, (_, i): FrozenChange => {
      return { file: `${name}${i}`, became: "removed" };
    });
    const text = frozenSection(changes, nameOf);
    assert.ok(text.length < 25_000, String(text.length));
    const told = text.match(/was removed/g)?.length ?? 0;
    assert.match(text, new RegExp(`\\n\\nAnd ${500 - told} more\\.$`));
    assert.match(text, /^### 500 frozen files /);
  }
});

test("a name cannot leave its fence", () => {
  const text = frozenSection([{ file: "da/```\n# x/2025-11-05.md", became: "new" }], nameOf);
  assert.match(text, /\n````diff\n.*\n````$/s);
});
