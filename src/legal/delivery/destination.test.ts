import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { destination, notFoundFile } from "./destination.ts";

const dist = new Set([
  "index.html",
  "404.html",
  "da.html",
  "da/404.html",
  "da/legal/a.html",
  "da/legal/vilkår.html",
  "static/a.1.png",
  "robots.txt",
  ".well-known/security.txt",
  ".well-known/.secret",
  ".git/config",
  "da/old.html",
  "da.html.br",
  "robots.txt.gz",
  "_headers",
  "_redirects",
  ".nojekyll",
]);
const exists = (file: string) => dist.has(file);
const moved = new Map([
  ["/da/old", "/da/legal/vilkår"],
  ["/da/old.json", "/da/legal/a.json"],
]);

const cases: [path: string, to: ReturnType<typeof destination>][] = [
  ["/", { file: "index.html" }],
  ["/da", { file: "da.html" }],
  ["/da/legal/a", { file: "da/legal/a.html" }],
  ["/da/legal/vilkår", { file: "da/legal/vilkår.html" }],
  ["/static/a.1.png", { file: "static/a.1.png" }],
  ["/robots.txt", { file: "robots.txt" }],
  ["/.well-known/security.txt", { file: ".well-known/security.txt" }],
  // One address for a page
  ["/da/", { redirect: "/da" }],
  ["/da/legal/a.html", { redirect: "/da/legal/a" }],
  ["/da/legal/a/index.html", { redirect: "/da/legal/a" }],
  ["/da/legal/vilkår/", { redirect: "/da/legal/vilk%C3%A5r" }],
  ["/index.html", { redirect: "/" }],
  ["/index", { redirect: "/" }],
  // What was left
  ["/da/old", { redirect: "/da/legal/vilk%C3%A5r" }],
  ["/da/old.json", { redirect: "/da/legal/a.json" }],
  ["/da/old/", { redirect: "/da/old" }],
  ["/da/old.html", { redirect: "/da/old" }],
  // Nothing there
  ["/da/legal", undefined],
  ["/da/legal/", undefined],
  ["/DA/legal/a", undefined],
  ["/da/legal/a/b", undefined],
  ["/robots.txt/", undefined],
  ["", undefined],
  ["da", undefined],
  // Nothing to look for
  ["//example.com/", undefined],
  ["/da//legal/a", undefined],
  ["/../da", undefined],
  ["/da/../da", undefined],
  ["/.well-known/x", undefined],
  ["/.nojekyll", undefined],
  ["/_headers", undefined],
  ["/_redirects", undefined],
  ["/da.html.br", undefined],
  ["/robots.txt.gz", undefined],
  ["/.well-known", undefined],
  ["/.well-known/", undefined],
  ["/.well-known/.secret", undefined],
  ["/.well-known/../.git/config", undefined],
  ["/.well-known/.well-known/security.txt", undefined],
  ["/da/.well-known/security.txt", undefined],
  ["/.git/config", undefined],
  ["/da\\legal\\a", undefined],
  ["/da\0", undefined],
];

for (const [path, to] of cases) {
  test(`${JSON.stringify(path)} leads to ${JSON.stringify(to) ?? "nothing"}`, () => {
    assert.deepEqual(destination(path, exists, moved), to);
  });
}

const base = "/law/legal-site.v1";
const movedBelow = new Map([...moved].map(([from, to]) => [base + from, base + to]));

for (const [path, to] of cases.filter(([path]) => path.startsWith("/")))
  test(`${JSON.stringify(base + path)} leads where ${JSON.stringify(path)} does at a root`, () => {
    assert.deepEqual(
      destination(base + path, exists, movedBelow, base),
      to && "redirect" in to ? { redirect: base + to.redirect } : to,
    );
  });

for (const path of [
  ...["", "/", "/da", "/static/a.1.png", "/law", "/law/", "/law/legal-sitexv1/da", "/da/old"],
  ...["/LAW/legal-site.v1/da", `${base}x`, `${base}.html`, `/x${base}/da`, `/${base}/da`],
])
  test(`${path || "nowhere"} is not below ${base}`, () => {
    assert.equal(destination(path, exists, movedBelow, base), undefined);
    assert.equal(notFoundFile(path, exists, base), "404.html");
  });

test("the base path alone leads to the site", () => {
  assert.deepEqual(destination(base, exists, movedBelow, base), { redirect: `${base}/` });
});

test("what is missed below a base path is missed in its language", () => {
  assert.equal(notFoundFile(`${base}/da/x`, exists, base), "da/404.html");
  assert.equal(notFoundFile(`${base}/de/x`, exists, base), "404.html");
});

test("a packed file that stands for no other is served", () => {
  const own = (file: string) => file === "da/data.gz";
  assert.deepEqual(destination("/da/data.gz", own), { file: "da/data.gz" });
});

test("no path leads out of the folder or to another host", () => {
  const part = fc.constantFrom(
    "/",
    "..",
    ".",
    "da",
    "\\",
    "index.html",
    ".html",
    "%2e",
    "/.well-known/",
    "\0",
    "evil.example",
    "å",
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const to = destination(`/${parts.join("")}`, () => true);
      if (to && "file" in to)
        assert.doesNotMatch(to.file.replace(/^\.well-known\//, ""), /^\/|(?:^|\/)\.|\\|\0/);
      if (to && "redirect" in to) assert.match(to.redirect, /^\/(?![/\\])/);
    }),
    { numRuns: 1000 },
  );
});

test("no page redirects to itself", () => {
  for (const [path] of cases) {
    const to = destination(path, exists);
    if (to && "redirect" in to)
      assert.ok("file" in (destination(decodeURIComponent(to.redirect), exists) ?? {}));
  }
});

for (const [path, file] of [
  ["/da/legal/x", "da/404.html"],
  ["/da", "da/404.html"],
  ["/de/legal/x", "404.html"],
  ["/", "404.html"],
  ["", "404.html"],
] as const) {
  test(`what is not at ${path || "nowhere"} is missed in ${file}`, () => {
    assert.equal(notFoundFile(path, exists), file);
  });
}
