import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { checkFile } from "../check/check-file.ts";
import { exampleDocument } from "../check/examples/example-document.ts";
import type { TextBlock } from "../document/blocks/text-block.ts";
import { words, wordsDigest } from "../document/words.ts";
import { withLocalTargets } from "../markdown/addresses/with-local-targets.ts";
import { parse } from "../markdown/parsing/parse.ts";
import { fileInGatsby, renderedHtml } from "../markdown/rendered-for-test.ts";
import { plainText } from "../markdown/words/plain-text.ts";
import { textBlocks } from "../markdown/words/text-blocks.ts";
import { articleBlocks, articleWords, type PageFacts, pageFacts } from "./page-facts.ts";
import { markupNoise, randomBody } from "./random-body-for-test.ts";
import { seed } from "./random-seed-for-test.ts";

const encoder = new TextEncoder();
const checked = (text: string) => checkFile({ file: "da/a.md", bytes: encoder.encode(text) });

/** Proves that a page says what its file says. Nothing is proved of a file with errors, for it is not published. */
function proved(text: string): PageFacts | undefined {
  const { facts, diagnostics } = checked(text);
  if (!facts || diagnostics.some(({ severity }) => severity === "error")) return undefined;
  const body = fileInGatsby(text).content;
  const html = renderedHtml(body, facts.frontmatter.lang);
  const page = pageFacts(`<article>${html}</article>`);
  assert.equal(articleWords(`<article>${html}</article>`), words(plainText(parse(body))));
  assert.equal(page.wordsDigest, wordsDigest(plainText(parse(body))));
  assert.equal(page.wordsDigest, facts.wordsDigest);
  assert.deepEqual(
    placed(articleBlocks(`<article>${html}</article>`)),
    placed(textBlocks(parse(body))),
  );
  assert.equal(page.blocksDigest, facts.blocksDigest);
  assert.equal(new Set(page.ids).size, page.ids.length, `ids: ${page.ids}`);
  for (const { id } of facts.headings) assert.ok(page.ids.includes(id), `no heading has #${id}`);
  assert.equal(
    withLocalTargets(html, { href: () => undefined, picture: () => undefined }),
    html,
    "the template takes the page apart and puts it together again",
  );
  return page;
}

const placed = (blocks: readonly TextBlock[]) =>
  blocks.map(({ place, text }) => `${place}: ${text}`);

const snippets: [lang: string, name: string, body: string][] = [
  [
    "da",
    "quotes, dashes and signs",
    `Vi siger "Tjenesten" – ikke 'tjenesten' -- (c) (tm) 1/2 ... § 3, stk. 2.`,
  ],
  ["de", "German quotes", "„Anbieter“ und ‚Kunde‘ — siehe § 3 Abs. 1 Satz 2"],
  ["fr", "no-break spaces", "Vos droits\u00a0: «\u202fles données\u202f»"],
  [
    "ar",
    "Arabic with marks and Latin",
    "## 1. من نحن\n\nشركة *Nordlys* مسؤولة‏ (المادّة ٥) — «البيانات»، ٪١٠؟",
  ],
  ["he", "Hebrew with points", "סעיף 5׃ שָׁלוֹם \u200f(GDPR)\u200f"],
  ["hi", "joiners", "## १. क्‍षमा और र्‌क\n\nश्री‍ और श्री, नॉर्डलिस को 15 जनवरी से।"],
  ["th", "Thai without spaces", "## ข้อ 1 นโยบาย\n\nเราใช้ข้อมูลเพื่ออะไรและอาศัยฐานใด ๆ ก่ำ"],
  ["zh", "ideographic spaces", "## 第一条　适用\n\n　　本政策\\\n　　“我们”……——《条例》"],
  [
    "ja",
    "ideographic spaces behind hard breaks",
    "第1条（目的）  \n　甲は、乙に  \n　「丙」を開示する。\\\n　以上",
  ],
  ["en", "entities", "&copy; 2025 &amp;amp; &lt;b&gt; &#x201C;a&#x201D; &nbsp; &unknown; & &#0;"],
  ["en", "backslashes", "\\*not\\* \\[a\\]\\(b\\) C:\\legal \\& \\<"],
  ["en", "emphasis in words", "un*frigging*believable snake_case_name **a*b*c** ~~gone~~ ~single~"],
  ["en", "hard breaks", "Eksempelvej 12  \n2100 København Ø\\\nDanmark<br>EU"],
  ["en", "soft breaks", "one\n  two\n\tthree"],
  ["en", "no-break spaces at both ends", "&nbsp;a&nbsp;"],
  [
    "en",
    "nested lists",
    "1. a\n   - b\n\n     c\n     7. d\n        > e\n2. f\n\n- g\n\n  ```\n  h\n  ```",
  ],
  ["en", "a list that starts at 7", "7. seven\n8. eight"],
  [
    "en",
    "ragged rows",
    "| a | b |\n|:--|:-:|\n| c |\n| d | e | f | **g** |\n| `h\\|i` | [j](/en/a)",
  ],
  ["en", "task lists", "- [ ] open\n- [x] *done*\n- [x]\n\n  1. [ ] inner"],
  ["en", "a footnote", "A[^1] b.\n\n[^1]: Note *one*.\n\n    Its second paragraph.\n\n    - list"],
  ["en", "a repeated footnote", "A[^1] b[^1] c[^1]\n\n[^1]: Note"],
  ["en", "inline footnotes", "A^[note *one* ^[inner]] b"],
  ["en", "footnotes in footnotes", "A[^1]\n\n[^1]: One[^2]\n\n[^2]: Two[^1]"],
  ["en", "footnotes that nothing refers to", "A\n\n[^x]: Lost[^y]\n\n[^y]: Found\n\n[^z]: Own[^z]"],
  [
    "en",
    "a footnote in a heading of the contents",
    "# T\n\n## 1. Scope[^1] and ^[its note] reach\n\n[^1]: N",
  ],
  ["en", "a footnote in a table", "| a[^1] | b |\n|---|---|\n| c^[n] | d[^1] |\n\n[^1]: N"],
  [
    "en",
    "a footnote in a link",
    "See [the *terms[^1]* here](/en/a) and <a href='/en/a'>there[^1] too</a>.\n\n[^1]: N",
  ],
  ["en", "a footnote in a list in a quote", "> - A[^1]\n>\n>   [^1]: N"],
  [
    "en",
    "a footnote that ends with a table",
    "A[^1]\n\n[^1]: N\n\n    | a |\n    |---|\n    | b |",
  ],
  [
    "en",
    "raw tables",
    '<table><caption>T</caption><thead><tr><th scope="col">a</th></tr></thead>\n<tbody><tr><td colspan="2">b &amp; c</td></tr></tbody></table>',
  ],
  [
    "en",
    "Markdown in raw HTML",
    "<details open><summary>More</summary>\n\n**a**\n\n- b\n\n</details>",
  ],
  [
    "en",
    "raw HTML in a line",
    'H<sub>2</sub>O, <abbr title="a < b">GDPR</abbr>, <span lang="da" dir="ltr">hygge</span><wbr>!',
  ],
  ["en", "raw lists", "<dl><dt>a</dt><dd>b</dd></dl>\n\n<ul><li>c</li><li>d</li></ul>"],
  ["en", "deprecated elements", "<center>a</center>\n\n<font>b</font> <u>c</u>"],
  ["en", "comments", "a <!-- ask Ida --> b\n\n<!--\nnot for readers\n-->\n\nc"],
  ["en", "a pre that keeps its lines", "<pre>\n  a\n    b\n</pre>"],
  ["en", "explicit ids", "# T {#t}\n\n## A `{#x}` {#a}\n\n## B {b} c"],
  ["en", "a second h1", "# One\n\ntext\n\n# Two\n\n> # Three"],
  ["en", "a first h1 in a quote", "> # Quoted\n\n# Title\n\n- # Listed"],
  ["en", "a setext heading over two lines", "5. One\ntwo  \nthree\n======="],
  ["en", "a toc fence with words in it", "# T\n\n```toc\nlost\n```\n\n## A\n\n### B"],
  ["en", "a toc fence with nothing to list", "# T\n\n```toc\n```\n\n#### Deep"],
  [
    "en",
    "a toc of headings without words",
    "# T\n\n## ![a](a.png)\n\n## 🔒\n\n### <br>\n\n## [^1]\n\n[^1]: N",
  ],
  ["en", "reference links", "[a][r] [r][] [r] [none] ![p][r]\n\n[r]: /en/a 'title'"],
  ["en", "addresses", "<https://example.com/?a=1&b=2> dpo@example.com www.example.com/a_b_c."],
  [
    "en",
    "code",
    '`` a ` b `` `<b>` and\n\n```json {1}\n{ "a": "<!-- b -->" }\n```\n\n    indented  \\*',
  ],
  ["en", "a rule between", "a\n\n---\n\nb\n\n***\n\nc"],
  ["en", "old line ends", "a\r\nb\r\n\r\n- c\r- d"],
  ["en", "a byte order mark", "\ufeffa \ufeff b"],
  ["en", "line separators", "a\u2028b\u2029c\u0085d\u000be\ff"],
];

for (const [lang, name, body] of snippets) {
  test(`the page keeps every character: ${name} (${lang})`, () => {
    const page = proved(exampleDocument({ lang, path: `/${lang}/a` }, body));
    assert.ok(
      page,
      checked(exampleDocument({ lang, path: `/${lang}/a` }, body)).diagnostics[0]?.message,
    );
  });
}

for (const folder of ["tests/fixtures/site", "content"]) {
  const root = new URL(`../../../${folder}/`, import.meta.url);
  for (const file of readdirSync(root, { recursive: true, encoding: "utf8" }).sort()) {
    if (!file.endsWith(".md")) continue;
    test(`the page keeps every character: ${folder}/${file}`, () => {
      const text = readFileSync(new URL(file, root), "utf8");
      assert.ok(proved(text), checked(text).diagnostics[0]?.message);
    });
  }
}

test("the page keeps every character of any blocks in any blocks", () => {
  let count = 0;
  fc.assert(
    fc.property(randomBody, (body) => {
      const page = proved(exampleDocument({}, body));
      if (!page) return;
      count++;
      for (const href of page.hrefs)
        if (href.startsWith("#"))
          assert.ok(page.ids.includes(decodeURIComponent(href.slice(1))), `${href} leads nowhere`);
    }),
    { numRuns: 300, seed },
  );
  assert.ok(count > 100, `only ${count} of 300 could be published`);
});

test("no body makes the check or the page throw, and what passes keeps every character", () => {
  const body = fc.oneof(
    markupNoise,
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
  );
  fc.assert(
    fc.property(body, (text) => {
      proved(exampleDocument({}, text));
    }),
    { numRuns: 300, seed },
  );
});

test("no file makes the check throw", () => {
  const start = fc.constantFrom("", "---\n", "---\nid: ", "---\n---\n", "\ufeff---\r\n");
  const file = fc.oneof(
    fc
      .tuple(start, fc.oneof(markupNoise, fc.string({ unit: "binary" })))
      .map((parts) => encoder.encode(parts.join(""))),
    fc.uint8Array({ maxLength: 40 }),
  );
  fc.assert(
    fc.property(file, (bytes) => {
      checkFile({ file: "da/a.md", bytes });
    }),
    { numRuns: 300, seed },
  );
});

for (const [what, page] of [
  ["a smartened quote", "<p>Han siger “ja” – til A og B"],
  ["a lost word", '<p>Han siger "ja" – til A og'],
  ["two words that changed places", '<p>Han siger "ja" – til B og A'],
  ["a word that was added", '<p>Han siger "ja" – til A og B nu'],
  ["a dash that was made of another", '<p>Han siger "ja" - til A og B'],
] as const) {
  test(`the proof finds ${what}`, () => {
    const source = wordsDigest(plainText(parse('Han siger "ja" –\ntil **A** og B')));
    assert.equal(
      pageFacts('<article><p>Han siger "ja" – til A og B</article>').wordsDigest,
      source,
    );
    assert.notEqual(pageFacts(`<article>${page}</article>`).wordsDigest, source);
  });
}
