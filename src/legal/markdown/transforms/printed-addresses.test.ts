import assert from "node:assert/strict";
import { test } from "node:test";
import { renderedHtml } from "../rendered-for-test.ts";

/** What is printed behind each link of a body; undefined where nothing is. */
const printed = (body: string) =>
  (renderedHtml(body, "en").match(/<a .*?>/g) ?? []).map(
    (tag) => /data-printed="([^"]*)"/.exec(tag)?.[1],
  );

const cases: [name: string, body: string, addresses: (string | undefined)[]][] = [
  ["the address without its scheme", "[a](https://example.com/b?c=d#e)", ["example.com/b?c=d#e"]],
  ["no slash at its end", "[a](https://example.com/)", ["example.com"]],
  ["another scheme as it is", "[a](ftp://example.com)", ["ftp://example.com"]],
  ["an e-mail address without subject", "[a](mailto:a@b.dk?subject=c)", ["a@b.dk"]],
  ["a telephone number", "[a](tel:+4512345678)", ["+4512345678"]],
  ["nothing that the words say", "[a@b.dk](mailto:a@b.dk) <https://c.dk> www.d.dk", Array(3)],
  ["nothing that words in emphasis say", "[**c.dk**](https://c.dk)", [undefined]],
  [
    "each address once",
    "[a](https://c.dk) [b](https://c.dk) [c](https://e.dk)",
    ["c.dk", undefined, "e.dk"],
  ],
  ["nothing for a place in the same text", "[a](#b)", [undefined]],
  ["a page of the site by its own address", "[a](terms.md#b) [c](/da/d)", [":page:", ":page:"]],
  ["links through definitions", "[a][b]\n\n[b]: https://c.dk", ["c.dk"]],
  ["raw links in a line", 'x <a href="https://c.dk">a</a> y', ["c.dk"]],
  ["nothing that the words of a raw link say", 'x <a href="https://c.dk">**c.dk**</a>', Array(1)],
  ["raw links in a block", '<div><a href="https://c.dk">a</a></div>', ["c.dk"]],
  ["nothing that a block says", '<p><a href="mailto:a@b.dk">a@b.dk</a></p>', Array(1)],
  [
    "raw and other links once",
    '<a href="https://c.dk">a</a> [b](https://c.dk)',
    ["c.dk", undefined],
  ],
  ["nothing for an e-mail to nobody", "[a](mailto:?subject=b)", [undefined]],
  [
    "nothing that marked words of a raw link say",
    'x <a href="https://c.dk"><b>c.dk</b></a>\n\n<p><a href="https://e.dk"><b>e.dk</b></a></p>',
    Array(2),
  ],
  ["nothing for an anchor", '<a id="x"></a>', [undefined]],
];

for (const [name, body, addresses] of cases)
  test(`paper shows ${name}`, () => assert.deepEqual(printed(body), [...addresses]));
