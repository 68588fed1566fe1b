import assert from "node:assert/strict";
import { test } from "node:test";
import { foreignAddresses } from "./foreign-addresses.ts";

const cases: [css: string, addresses: string[]][] = [
  ["a{color:red;font-family:'Noto Sans'}b::after{content:': a'}", []],
  ["a{filter:url(#blur);background:url(/a.png)}", []],
  ["a{background:url(https://x.example/a.png)}", ["https://x.example/a.png"]],
  ["a{background:URL( '//x.example/a b.png' )}", ["//x.example/a b.png"]],
  ['@import"https://x.example/a.css";', ["https://x.example/a.css"]],
  [
    'a{background:image-set("/a.png" 1x,"https://x.example/b.png" 2x)}',
    ["https://x.example/b.png"],
  ],
  ["a{background:u\\rl(https://x.example/a.png)}", ["https://x.example/a.png"]],
];

for (const [css, addresses] of cases)
  test(`other hosts in ${css}`, () => assert.deepEqual(foreignAddresses(css), addresses));
