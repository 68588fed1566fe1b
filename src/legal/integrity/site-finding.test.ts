import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256, wordsDigest } from "../document/words.ts";
import { isExpected, siteFinding } from "./site-finding.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const page = "<!DOCTYPE html>\n<html><body><article><p>You pay.</p></article></body></html>";
const document = {
  work: "terms",
  language: "en",
  version: "2025-11-05",
  path: "/en/terms",
  page: "en/terms.html",
  source: "en/terms.md",
  sha256: {
    markdown: sha256("m"),
    text: sha256("t"),
    words: wordsDigest("You pay."),
    page: sha256(page),
  },
};
const expected = { file: "en/terms.html", digests: [sha256(page)], document };
const file = (text: string) => ({ kind: "file", bytes: bytesOf(text) }) as const;
const findingOf = (text: string, built: string | undefined = page) =>
  siteFinding(expected, file(text), built === undefined ? undefined : bytesOf(built));

test("the same bytes are what was expected, and no others", () => {
  assert.ok(isExpected(expected, file(page)));
  assert.ok(!isExpected(expected, file(`${page} `)));
  assert.ok(!isExpected(expected, { kind: "absent", why: "status 404" }));
});

test("an address that was left may redirect, to where it must", () => {
  const moved = { ...expected, movedTo: "/en/new" };
  assert.ok(isExpected(moved, { ...file("other"), redirectedTo: "/en/new" }));
  assert.ok(!isExpected(moved, { ...file("other"), redirectedTo: "/en/other" }));
  assert.ok(!isExpected(expected, { ...file("other"), redirectedTo: "/en/new" }));
});

test("words that were changed are shown with their place", () => {
  const finding = findingOf(page.replace("pay", "may pay"));
  assert.equal(finding.hasItsWords, false);
  assert.deepEqual(finding.words, { found: "Youmaypay.", expected: "Youpay." });
  assert.equal(finding.difference?.line, 2);
  assert.deepEqual(finding.rewritings, []);
});

test("where only the HTML was changed, the words are still those of the document", () => {
  const finding = findingOf(page.replace("</body>", "<script>a()</script></body>"));
  assert.equal(finding.hasItsWords, true);
  assert.equal(finding.words, undefined);
  assert.ok(finding.isAllRewriting);
});

test("a rewriting that is not all there is says so", () => {
  const changed = page.replace("</body>", "<script>a()</script></body>").replace("pay", "owe");
  const finding = findingOf(changed);
  assert.equal(finding.rewritings[0]?.id, "injected-script");
  assert.equal(finding.isAllRewriting, false);
  assert.equal(finding.hasItsWords, false);
});

test("the hashes alone tell the rewriting and the words too", () => {
  const finding = siteFinding(expected, file(`\ufeff${page}`));
  assert.deepEqual(
    finding.rewritings.map(({ id }) => id),
    ["byte-order-mark"],
  );
  assert.ok(finding.isAllRewriting && finding.hasItsWords);
  assert.equal(finding.difference, undefined);
});

test("of a picture there is nothing to read", () => {
  const picture = { file: "a.png", digests: [sha256("a")] };
  const bytes = Uint8Array.from([0xff, 0xfe, 0]);
  const { difference, rewritings } = siteFinding(picture, { kind: "file", bytes }, bytesOf("a"));
  assert.deepEqual([difference, rewritings], [undefined, []]);
});

test("a page that is nested without end has no words that could be told", () => {
  const { kind, hasItsWords } = findingOf(`<article>${"<i>".repeat(50_000)}a</article>`);
  assert.deepEqual([kind, hasItsWords], ["differing", undefined]);
});

test("nor has a page in which each paragraph reopens thousands of elements", () => {
  const open = Array.from({ length: 2000 }, (_, i) => `<b id=a${i}>`).join("");
  const { kind, hasItsWords } = findingOf(`<article><p>${open}${"<p>x".repeat(20_000)}`);
  assert.deepEqual([kind, hasItsWords], ["differing", undefined]);
});
