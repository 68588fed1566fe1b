import assert from "node:assert/strict";
import { test } from "node:test";
import { cssAddresses } from "./css-addresses.ts";

const cases: readonly (readonly [string, readonly string[]])[] = [
  ["fill: url(https://a.example/x.svg#b)", ["https://a.example/x.svg#b"]],
  ['fill: url( "//a.example/x" )', ["//a.example/x"]],
  ["fill: URL(\n'//a.example/x')", ["//a.example/x"]],
  ["fill: \\75 rl(//a.example/x)", ["//a.example/x"]],
  ["fill: u\\rl(//a.example/x)", ["//a.example/x"]],
  ["fill: url(htt\\70s://a.example/x)", ["https://a.example/x"]],
  ['background: image-set("a.png" 1x, "//a.example/x" 2x)', ["a.png", "//a.example/x"]],
  ['background: image-set(/* " */"//a.example/x" 1x)', ["//a.example/x"]],
  ['content: "/*"; fill: url(//a.example/x); content: "*/"', ["/*", "//a.example/x", "*/"]],
  ["/* url(//a.example/x) */ fill: red", []],
  ["fill: curl(x); fill: rgb(1 2 3)", []],
  ["fill: url(", [""]],
];

for (const [css, addresses] of cases)
  test(`addresses of ${JSON.stringify(css)}`, () => {
    assert.deepEqual(cssAddresses(css), { addresses, hasImport: false });
  });

test("imports are told, however they are written, and comments and strings are none", () => {
  for (const css of ['@import "a"', "@IMPORT url(a)", "@\\69mport 'a'", "a{}@import/**/'a'"])
    assert.ok(cssAddresses(css).hasImport, css);
  for (const css of ["/* @import 'a' */", "content: \"@import 'a'\"", "@imported 'a'"])
    assert.ok(!cssAddresses(css).hasImport, css);
});

test("hostile styles are read in a moment", () => {
  const start = performance.now();
  for (const part of ["/*", '"', "url(", "\\", "@", "'\\", "url( ", "a\\1 "])
    cssAddresses(part.repeat(200_000));
  assert.ok(performance.now() - start < 2000);
});
