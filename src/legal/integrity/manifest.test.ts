import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "../document/words.ts";
import { manifest } from "./manifest.ts";
import { readManifest } from "./read-manifest.ts";

const [markdown, text, words, page] = ["m", "t", "w", "p"].map(sha256) as [
  string,
  string,
  string,
  string,
];
const document = (name: string) => ({
  work: "terms",
  language: "da",
  version: "2025-11-05",
  path: `/da/${name}`,
  page: `da/${name}.html`,
  source: "da/terms.md",
  sha256: { markdown, text, words },
});
const facts = {
  day: "2026-06-01",
  commit: "0123abc",
  tools: { react: "18.3.1", gatsby: "5.16.1" },
  hostFiles: ["_redirects", "_headers"],
  moved: [{ page: "da/old.html", to: "/da/b" }],
  documents: [document("b"), document("a")],
};
const digests = new Map([
  ["da/a.html", page],
  ["da/b.html", page],
]);

test("a manifest tells each document's hashes, and comes out in one order", () => {
  const made = manifest(facts, digests);
  assert.deepEqual(Object.keys(made.tools), ["gatsby", "react"]);
  assert.deepEqual(made.hostFiles, ["_headers", "_redirects"]);
  assert.deepEqual(
    made.documents.map(({ path, sha256 }) => [path, sha256]),
    ["/da/a", "/da/b"].map((path) => [path, { markdown, text, words, page }]),
  );
  const turned = { ...facts, documents: [...facts.documents].reverse() };
  assert.equal(JSON.stringify(manifest(turned, digests)), JSON.stringify(made));
});

test("a document without a page stops the build", () => {
  assert.throws(() => manifest(facts, new Map()), /Missing da\/b\.html/);
});

test("what was written can be read, with fields that are yet to come", () => {
  const made = manifest(facts, digests);
  assert.deepEqual(readManifest(JSON.stringify({ ...made, more: 1 })), made);
});

for (const [what, change] of [
  ["a day that is none", { day: "\u001b[2J" }],
  ["a commit that is none", { commit: "main" }],
  ["no list of documents", { documents: {} }],
] as const)
  test(`${what} is no manifest`, () => {
    assert.equal(
      readManifest(JSON.stringify({ ...manifest(facts, digests), ...change })),
      undefined,
    );
  });

test("what is no JSON is no manifest", () => {
  assert.equal(readManifest("<!doctype html>"), undefined);
});
