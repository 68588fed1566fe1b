import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Commit, type FileChange, fileRevisions } from "./file-revisions.ts";

const added = (after: string, blob: string): FileChange => ({ after, blob, isSame: false });
const edited = (name: string, blob: string): FileChange => ({
  before: name,
  after: name,
  blob,
  isSame: false,
});
const renamed = (before: string, after: string, blob: string, isSame = true): FileChange => ({
  before,
  after,
  blob,
  isSame,
});
const deleted = (before: string): FileChange => ({ before, blob: "", isSame: false });

/** Commits are numbered from the oldest; the walk begins with the newest. */
async function told(history: readonly FileChange[][], files: readonly string[]) {
  const commits = history.map((changes, i): Commit => ({ id: `${i + 1}`, day: "", changes }));
  const found = await fileRevisions(commits.toReversed(), files);
  return Object.fromEntries(
    [...found].map(([file, revisions]) => [
      file,
      revisions.map(({ commit, blob }) => `${commit}${blob}`).join(" "),
    ]),
  );
}

const cases: [what: string, history: FileChange[][], told: Record<string, string>][] = [
  ["edits come newest first", [[added("a", "x")], [edited("a", "y")]], { a: "2y 1x" }],
  [
    "renames are followed, and a rename alone is no revision",
    [[added("a", "x")], [renamed("a", "b", "x")], [renamed("b", "c", "y", false)]],
    { c: "3y 1x" },
  ],
  [
    "files that change places keep their histories",
    [
      [added("a", "x"), added("b", "y")],
      [renamed("a", "b", "x"), renamed("b", "a", "y")],
    ],
    { a: "1y", b: "1x" },
  ],
  [
    "a chain of renames in one commit is one step for each",
    [
      [added("a", "x"), added("b", "y")],
      [renamed("a", "b", "x"), renamed("b", "c", "y")],
    ],
    { b: "1x", c: "1y" },
  ],
  [
    "a new file in the place of one that was renamed has no part in its past",
    [[added("a", "x")], [renamed("a", "b", "x")], [added("a", "z")]],
    { a: "3z", b: "1x" },
  ],
  [
    "what was deleted and came back is one file",
    [[added("a", "x")], [deleted("a")], [added("a", "y")]],
    { a: "3y 1x" },
  ],
  ["other files are passed over", [[added("a", "x"), added("b", "y")]], { a: "1x", c: "" }],
];

for (const [what, history, expected] of cases)
  test(what, async () => {
    assert.deepEqual(await told(history, Object.keys(expected)), expected);
  });

type Step = { kind: "edit" | "rename" | "add"; file: number; blob: string };
const step = fc.record<Step>({
  kind: fc.constantFrom("edit", "rename", "add"),
  file: fc.nat(5),
  blob: fc.string({ unit: fc.constantFrom("0", "1"), minLength: 6, maxLength: 6 }),
});

test("each file is told all that was ever written into it, and nothing else", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      // Each living file: its name, and its revisions oldest first.
      const living: { name: string; past: string[] }[] = [];
      const history = steps.map(({ kind, file, blob: text }, i): FileChange[] => {
        const blob = `:${i}${text}`;
        const [own] = living.slice(file, file + 1);
        const fresh = `f${i}`;
        if (kind === "add" || !own) {
          living.push({ name: fresh, past: [`${i + 1}${blob}`] });
          return [added(fresh, blob)];
        }
        own.past.push(`${i + 1}${blob}`);
        if (kind === "edit") return [edited(own.name, blob)];
        const before = own.name;
        own.name = fresh;
        return [renamed(before, fresh, blob, false)];
      });
      const files = living.map(({ name }) => name);
      const expected = living.map(({ name, past }) => [name, past.toReversed().join(" ")]);
      assert.deepEqual(await told(history, files), Object.fromEntries(expected));
    }),
  );
});
