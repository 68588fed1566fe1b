import assert from "node:assert/strict";
import { test } from "node:test";
import { type Choice, findingChoice } from "./finding-choice.ts";

const files = ["da/legal/privatliv.md", "da/legal/vilkår.md", "en/legal/a[1].md", "site.yml"];
const folder = { name: "content", place: "/somewhere/content" };
const rules = ["number-sequence", "link-target"];
const all = files.flatMap((file) =>
  rules.map(
    (rule) => ({ file, rule, line: 1, column: 1, severity: "error", message: "" }) as const,
  ),
);

function chosen(choice: Partial<Choice>): string[] {
  const isChosen = findingChoice(
    { only: [], skip: [], paths: [], ...choice },
    rules,
    files,
    folder,
  );
  return all.filter(isChosen).map(({ file, rule }) => `${file} ${rule}`);
}

test("all findings are asked for where nothing is said", () => {
  assert.equal(chosen({}).length, all.length);
});

test("rules are chosen and left out by their ids", () => {
  assert.equal(chosen({ only: ["link-target"] }).length, files.length);
  assert.deepEqual(chosen({ only: ["link-target"] }), chosen({ skip: ["number-sequence"] }));
});

const paths: [path: string, count: number][] = [
  ["content/da/legal/vilkår.md", 1],
  ["./content/da/legal/vilkår.md", 1],
  ["da/legal/vilkår.md", 1],
  ["/somewhere/content/da/legal/vilkår.md", 1],
  ["content/da", 2],
  ["content/da/", 2],
  ["content", 4],
  ["content/**/*.md", 3],
  ["da/*/v*.md", 1],
  ["en/legal/a[1].md", 1],
  ["**/*.{md,yml}", 4],
];

for (const [path, count] of paths)
  test(`${path} means ${count} files`, () => {
    assert.equal(chosen({ only: ["link-target"], paths: [path] }).length, count);
  });

test("a rule or a path that names nothing is said", () => {
  const says = (choice: Partial<Choice>) => () => chosen(choice);
  assert.throws(
    says({ only: ["number-sequnce"] }),
    /Unexpected rule number-sequnce, expected number-sequence/,
  );
  assert.throws(says({ skip: ["x"] }), /Unexpected rule x, expected/);
  assert.throws(
    says({ paths: ["content/sv"] }),
    /Unexpected path content\/sv, expected a document below content\//,
  );
});
