import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { transformedHtml } from "../rendered-for-test.ts";
import { localTargets } from "../transforms/local-targets.ts";
import { type LocalTargets, withLocalTargets } from "./with-local-targets.ts";

const targets: LocalTargets = {
  href: (url) => (url.startsWith("b") ? "/da/b?c&d" : undefined),
  picture: (url, alt, title) => (url === "p.png" ? `[${alt}|${title}]` : undefined),
};

const cases: [name: string, before: string, after: string][] = [
  ["a link gets the address of its page", '<a href="b.md">x</a>', '<a href="/da/b?c&amp;d">x</a>'],
  [
    "among other attributes too",
    '<a id="q" href="b.md" title="t">x</a>',
    '<a id="q" href="/da/b?c&amp;d" title="t">x</a>',
  ],
  [
    "an address with entities is read first",
    '<a href="b&#x26;c&amp;d.md">x</a>',
    '<a href="/da/b?c&amp;d">x</a>',
  ],
  ["what is not known stays as it is", '<a href="c&#x26;d">x</a>', '<a href="c&#x26;d">x</a>'],
  ["a link without an address stays", '<a id="b">x</a>', '<a id="b">x</a>'],
  ["no other element has a page", '<b href="b.md">x</b>', '<b href="b.md">x</b>'],
  ["a name that ends in href is another", '<a data-href="b.md">x</a>', '<a data-href="b.md">x</a>'],
  [
    "a picture becomes its HTML",
    '<p><img src="p.png" alt="a &#x26; b" title="t"></p>',
    "<p>[a & b|t]</p>",
  ],
  ["a picture may have no title and a slash", '<img src="p.png" alt=""/>', "[|undefined]"],
  ["a picture that is not known stays", '<img src="q.png" alt="a">', '<img src="q.png" alt="a">'],
  [
    "a tag inside an attribute is passed over",
    '<abbr title="<a href=&quot;b.md&quot;>">x</abbr>',
    '<abbr title="<a href=&quot;b.md&quot;>">x</abbr>',
  ],
  [
    "an address inside an attribute too",
    `<a title=" href='b.md' <img src=p.png>" href="c">x</a>`,
    `<a title=" href='b.md' <img src=p.png>" href="c">x</a>`,
  ],
  ["text is no tag", '&#x3C;a href="b.md">', '&#x3C;a href="b.md">'],
];

for (const [name, before, after] of cases) {
  test(name, () => {
    assert.equal(withLocalTargets(before, targets), after);
  });
}

test("every address that an author writes is asked for as it was written", () => {
  const address = fc
    .string({ unit: fc.constantFrom(..."aé &?#%\"'æ/.;=") })
    .map((text) => `b${text}`);
  fc.assert(
    fc.property(address, (url) => {
      const tree = `[x](<${url.replace(/[\\<>&]/g, "\\$&")}>)`;
      const asked: string[] = [];
      const href = (each: string) => {
        asked.push(each);
        return "/da/b";
      };
      const html = withLocalTargets(transformedHtml(tree, "da", localTargets), {
        ...targets,
        href,
      });
      assert.deepEqual(asked, [url]);
      assert.equal(html, '<p><a href="/da/b">x</a></p>');
    }),
  );
});
