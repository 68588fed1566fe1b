import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { markupNoise, randomBody } from "../../integrity/random-body-for-test.ts";
import { parse } from "../parsing/parse.ts";
import { renderedHtml } from "../rendered-for-test.ts";
import { headings } from "./headings.ts";
import { titleAndText } from "./title-and-text.ts";
import { titleHeading } from "./title-heading.ts";
import { isInToc } from "./toc-fence.ts";
import { withRetiredIds } from "./with-retired-ids.ts";

/** What may stand before the first h1 of a text, and whether that h1 is still the title of the page. */
const before: [name: string, markdown: string, isTitle: boolean][] = [
  ["nothing", "", true],
  ["empty lines", "\n\n\n", true],
  ["a comment", "<!-- counsel -->", true],
  ["a comment over lines", "<!--\ncounsel\n-->", true],
  ["the toc fence", "```toc\n```", true],
  ["the toc fence of tildes and a comment", "~~~toc\n~~~\n\n<!-- a -->", true],
  ["a rule", "---", true],
  ["an empty anchor", '<a id="top"></a>', true],
  ["an empty anchor by its name", '<a name="top"></a>', true],
  ["line breaks", "<br>\n\n<br/>", true],
  ["a space that does not break", "&nbsp;", true],
  ["what nobody sees", "\u200b", true],
  ["a picture", "![Logo](a.png)", true],
  ["a picture that is a link", "[![Logo](a.png)](https://example.com)", true],
  ["a definition", "[r]: https://example.com", true],
  ["a footnote", "[^1]: Note", true],
  ["an empty h1", "#", true],
  ["an empty h2", "##", true],
  ["words", "Effective now.", false],
  ["words in bold", "**TERMS**", false],
  ["words in code", "`1.0`", false],
  ["Thai words", "ข้อความ", false],
  ["one sign", "§", false],
  ["a link", "[b](b.md)", false],
  ["a footnote mark", "[^1]\n\n[^1]: Note", false],
  ["an inline note", "^[Note]", false],
  ["a picture with words", "![Logo](a.png) Terms", false],
  ["a list", "- a", false],
  ["an empty item", "-", false],
  ["a quotation", "> a", false],
  ["an h1 in a quotation", "> # Q", false],
  ["an h1 in a list", "- # Q", false],
  ["an h2", "## A", false],
  ["an h6", "###### A", false],
  ["an underlined h2", "A\n---", false],
  ["a picture as an h2", "## ![A](a.png)", false],
  ["code", "```\na\n```", false],
  ["indented code", "    a", false],
  ["a table", "| a |\n|---|\n| b |", false],
  ["raw words", "<div>a</div>", false],
  ["a raw element that is open", "<div>", false],
  ["a raw anchor with words", '<a id="top">a</a>', false],
  ["raw details", "<details><summary>a</summary>\n\nb\n\n</details>", false],
];

const h1s = (html: string) => html.match(/<h1[\s>]/g)?.length ?? 0;

/** The h1 of the page: the template puts the frontmatter's title where the text has none. */
function ofPage(body: string) {
  const { heading, text } = titleAndText(withRetiredIds(renderedHtml(body, "en"), { old: "t" }));
  return { own: h1s(heading ?? ""), others: h1s(text), heading, text };
}

for (const [name, markdown, isTitle] of before)
  test(`an h1 behind ${name} is ${isTitle ? "the title" : "a clause"}`, () => {
    const body = `${markdown}\n\n# T\n\nWords.\n\n# B\n\nWords.`;
    assert.equal(titleHeading(parse(body)) !== undefined, isTitle);
    const { own, others, heading, text } = ofPage(body);
    assert.deepEqual([own, others, heading !== undefined], [isTitle ? 1 : 0, 0, isTitle]);
    const listed = [...text.matchAll(/<li>\s*<a href="#([^"]+)">/g)].map(([, id]) => id);
    assert.deepEqual(listed.slice(-2), isTitle ? ["b"] : ["t", "b"]);
  });

test("a page has one h1, and lists every other heading of the first ranks", () => {
  fc.assert(
    fc.property(fc.oneof(randomBody, markupNoise), fc.boolean(), (random, hasTitle) => {
      const body = hasTitle ? `${random}\n\n# T` : random;
      const tree = parse(body);
      const title = titleHeading(tree);
      const page = ofPage(body);
      // Raw HTML that no check would pass may hold an h1 of its own.
      if (/<h1/i.test(body)) return;
      assert.deepEqual([page.own, page.others], [title ? 1 : 0, 0]);
      const first = headings(tree).filter(({ node }) => node.depth === 1 && node !== title);
      for (const { node } of first) node.depth = 2;
      const inContents = headings(tree).filter(isInToc).length;
      const nav = /<nav[\s\S]*?<\/nav>/.exec(page.text)?.[0] ?? "";
      assert.equal(nav.match(/<a\s/g)?.length ?? 0, inContents);
    }),
    { numRuns: 300 },
  );
});
