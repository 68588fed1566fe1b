import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "../../legal/document/words.ts";
import { siteFinding } from "../../legal/integrity/site-finding.ts";
import type { SiteVerdict } from "../../legal/integrity/site-verdict.ts";
import { verdictJson } from "./verdict-json.ts";
import { verdictText } from "./verdict-text.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const verdict = (more: Partial<SiteVerdict>): SiteVerdict => ({
  site: "https://legal.example",
  against: "dist",
  count: 3,
  findings: [],
  skipped: [],
  redirected: [],
  builds: {},
  ...more,
});
const difference = (found: string, expected: string) =>
  siteFinding(
    { file: "da/vilkår.html", digests: [sha256(expected)] },
    { kind: "file", bytes: bytes(found) },
    bytes(expected),
  );

test("a site that is as it must be is told in a line", () => {
  assert.equal(verdictText(verdict({})), "3 files are as in dist, byte for byte");
});

test("a difference is shown on both sides, with what likely did it and what to do", () => {
  const found = "<p>a</p>\n<p>You <b>pay</b></p><script>a()</script>";
  const text = verdictText(
    verdict({ findings: [difference(found, "<p>a</p>\n<p>You <b>pay</b></p>")] }),
  );
  assert.equal(
    text,
    `https://legal.example/da/vilk%C3%A5r:2:22: Unexpected bytes of da/vilkår.html, expected those of dist
    found     <p>You <b>pay</b></p><script>a()</script>
    expected  <p>You <b>pay</b></p>
                                   ^
    Likely cause: injected-script; nothing else was changed
injected-script (1 file): a script that was put into the page on its way, for no page of the site has one
    Find out who puts it there (host, content delivery network, a proxy of the network you are in) and switch it off.
2 of 3 files are as in dist; 1 differing`,
  );
});

test("a page that cannot be read to its end is told, and not by its words", () => {
  const digests = { markdown: "", text: "", words: "", page: "" };
  const places = { path: "/da/a", page: "da/a.html", source: "da/a.md" };
  const document = { work: "a", language: "da", version: "2025-11-05", ...places, sha256: digests };
  const finding = (html: string) =>
    siteFinding({ file: "da/a.html", digests: [], document }, { kind: "file", bytes: bytes(html) });
  const said = (html: string) => verdictText(verdict({ findings: [finding(html)] }));
  const words = /words of its article are not compared: the page cannot be read to its end/;
  assert.match(said(`<article>${"<i>".repeat(2000)}`), words);
  assert.doesNotMatch(said("<article>a</article>"), words);
});

test("a hostile site commands no terminal", () => {
  const text = verdictText(
    verdict({
      findings: [
        difference("a\u001b[2Jb\u202e", "ab"),
        siteFinding(
          { file: "a.html", digests: [] },
          { kind: "elsewhere", to: "https://x/\u001b]0;x\u0007" },
        ),
      ],
      redirected: [{ from: "/a", to: "/\u009b31m" }],
    }),
  );
  assert.doesNotMatch(text, /[^\P{Cc}\n]|\u202e/u);
  assert.match(text, /a<U\+001B>\[2Jb<U\+202E>/);
});

test("a site of another build is told as such", () => {
  const builds = {
    found: { day: "2026-05-31", commit: "0123abc" },
    expected: { day: "2026-06-01", commit: null },
  };
  assert.match(
    verdictText(verdict({ builds })),
    /^The site was built for 2026-05-31 from commit 0123abc, expected the build for 2026-06-01$/m,
  );
  assert.doesNotMatch(verdictText(verdict({ builds: { found: builds.found } })), /built for/);
});

test("programs are told the same", () => {
  const { counts, findings } = JSON.parse(
    verdictJson(verdict({ findings: [difference("\ufeffa", "a")], skipped: ["_headers"] })),
  );
  assert.deepEqual(counts, {
    files: 3,
    same: 2,
    differing: 1,
    missing: 0,
    elsewhere: 0,
    extra: 0,
    silent: 0,
  });
  assert.deepEqual(
    findings[0].causes.map(({ id }: { id: string }) => id),
    ["byte-order-mark"],
  );
  assert.equal(findings[0].nothingElse, true);
  assert.equal(findings[0].place, "https://legal.example/da/vilk%C3%A5r");
});
