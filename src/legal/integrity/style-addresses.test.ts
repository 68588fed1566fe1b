import assert from "node:assert/strict";
import { test } from "node:test";
import { styleAddresses } from "./style-addresses.ts";

const cases: [css: string, addresses: string[]][] = [
  ["a{color:red}b{content:'https://x.example'}", []],
  ["a{filter:url(#blur)}", []],
  ["a{background:url(https://x.example/a.png)}", ["https://x.example/a.png"]],
  ["a{background:URL( '//x.example/a b.png' )}", ["//x.example/a b.png"]],
  ['@import"https://x.example/a.css";', ["https://x.example/a.css"]],
  ["@import url(a.css);", ["a.css"]],
  ['a{background:image-set("https://x.example/a.png" 1x)}', ["https://x.example/a.png"]],
  ["a{background:\\75 rl(https://x.example/a.png)}", ["https://x.example/a.png"]],
  ["a{content:'\\ffffff'}", []],
];

for (const [css, addresses] of cases)
  test(`what is fetched by ${css}`, () => assert.deepEqual(styleAddresses(css), addresses));
