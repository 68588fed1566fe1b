import assert from "node:assert/strict";
import { test } from "node:test";
import { factsForTest as facts } from "../document/document-facts-for-test.ts";
import { works } from "./works.ts";

const shape = (language: string, ...documents: ReturnType<typeof facts>[]) =>
  works(documents, language).map(({ id, authoritative, documents: all }) => [
    id,
    authoritative.frontmatter.lang,
    all.map(({ frontmatter }) => frontmatter.lang).join(" "),
  ]);

test("documents are joined by id, whatever their paths, and their languages sorted", () => {
  const nl = facts("nl/a/privacybeleid.md", { id: "privacy" });
  const da = facts("da/b/privacy.md", { id: "privacy" });
  const other = facts("da/a/privacybeleid.md", { id: "other" });
  assert.deepEqual(shape("en", nl, da, other), [
    ["other", "da", "da"],
    ["privacy", "da", "da nl"],
  ]);
});

test("the named language prevails, else the first in sort order", () => {
  const all = ["sv", "en", "da"].map((lang) => facts(`${lang}/a/terms.md`));
  assert.deepEqual(shape("en", ...all), [["terms", "en", "da en sv"]]);
  assert.deepEqual(shape("fi", ...all), [["terms", "da", "da en sv"]]);
});

test("the order of the documents makes no difference", () => {
  const all = ["sv", "en", "da"].flatMap((lang) =>
    ["b", "a"].map((id) => facts(`${lang}/x/${id}.md`, { id })),
  );
  assert.deepEqual(shape("en", ...all), shape("en", ...[...all].reverse()));
});

const kinds: [name: string, documents: ReturnType<typeof facts>[], kind: string][] = [
  ["as it says", [facts("da/a/x.md", { kind: "cookie-policy" })], "cookie-policy"],
  [
    "as any of its languages says",
    [facts("da/a/x.md"), facts("en/a/y.md", { kind: "cookie-policy" })],
    "cookie-policy",
  ],
  ["as its last segment says", [facts("da/a/privacy-policy.md")], "privacy-policy"],
  [
    "as any last segment says",
    [facts("da/a/x.md"), facts("en/a/terms-of-use.md")],
    "terms-of-service",
  ],
  ["before its segment", [facts("da/a/terms.md", { kind: "other" })], "other"],
  ["in other words", [facts("da/a/dpa.md")], "processing-agreement"],
  ["by no inherited name", [facts("da/a/constructor.md")], "other"],
  ["else other", [facts("da/a/x.md")], "other"],
];

for (const [name, documents, kind] of kinds)
  test(`a work is of a kind ${name}`, () => assert.equal(works(documents, "en")[0]?.kind, kind));
