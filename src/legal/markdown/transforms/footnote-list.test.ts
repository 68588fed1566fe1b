import assert from "node:assert/strict";
import { test } from "node:test";
import { transformedHtml } from "../rendered-for-test.ts";
import { footnoteList } from "./footnote-list.ts";

const html = (body: string) => transformedHtml(body, "da", footnoteList);
const mark = (number: number, reference = 1) =>
  `<sup data-paragraf="aside" class="footnote-mark"><a data-paragraf="aside" href="#fn:${number}" ` +
  `id="fnref:${number}:${reference}" aria-label="Footnote ${number}">${number}</a></sup>`;
const back = (number: number, reference = 1, shown = "") =>
  `<span data-paragraf="aside" class="footnote-back"> <a href="#fnref:${number}:${reference}" ` +
  `aria-label="Back to the text${shown && ` ↩${shown}`}">↩${shown}</a></span>`;
const list = (...items: string[]) =>
  '<section class="footnotes" aria-labelledby="footnotes:">' +
  '<h2 data-paragraf="aside" id="footnotes:" class="footnotes-title">Footnotes</h2>' +
  `<ol>${items.map((item, i) => `<li id="fn:${i + 1}">${item}</li>`).join("")}</ol></section>`;

const cases: [name: string, body: string, html: string][] = [
  [
    "a note has a mark and a way back",
    "a[^x]\n\n[^x]: N",
    `<p>a${mark(1)}</p>\n${list(`<p>N${back(1)}</p>`)}`,
  ],
  [
    "notes are numbered by their first mark, not by their name or place",
    "a[^2] b[^1]\n\n[^1]: one\n\n[^2]: two",
    `<p>a${mark(1)} b${mark(2)}</p>\n${list(`<p>two${back(1)}</p>`, `<p>one${back(2)}</p>`)}`,
  ],
  [
    "a note that is named twice has two ways back",
    "a[^x] b[^x]\n\n[^x]: N",
    `<p>a${mark(1)} b${mark(1, 2)}</p>\n${list(`<p>N${back(1, 1, "1")}${back(1, 2, "2")}</p>`)}`,
  ],
  [
    "a note in the line is listed too",
    "a^[N *o*]",
    `<p>a${mark(1)}</p>\n${list(`<p>N <em>o</em>${back(1)}</p>`)}`,
  ],
  ["a note that nothing names is not lost", "a\n\n[^x]: N", `<p>a</p>\n${list("<p>N</p>")}`],
  [
    "nor is one that only such a note names",
    "[^x]: N[^y]\n\n[^y]: O",
    list(`<p>N${mark(2)}</p>`, `<p>O${back(2)}</p>`),
  ],
  [
    "the way back stands behind a note that ends with a list",
    "a[^x]\n\n[^x]: N\n\n    - o",
    `<p>a${mark(1)}</p>\n${list(`<p>N</p><ul>\n<li>o</li>\n</ul>${back(1)}`)}`,
  ],
  [
    "a note inside a quote is listed at the end",
    "> a[^x]\n>\n> [^x]: N",
    `<blockquote>\n<p>a${mark(1)}</p>\n</blockquote>\n${list(`<p>N${back(1)}</p>`)}`,
  ],
  [
    "a mark inside a link stands behind it",
    "[a *b[^x]* c](/d)\n\n[^x]: N",
    `<p><a href="/d">a <em>b</em> c</a>${mark(1)}</p>\n${list(`<p>N${back(1)}</p>`)}`,
  ],
  [
    "of two notes with one name the first counts",
    "a[^x]\n\n[^x]: N\n\n[^X]: O",
    `<p>a${mark(1)}</p>\n${list(`<p>N${back(1)}</p>`)}`,
  ],
  ["without notes there is no list", "a", "<p>a</p>"],
];

for (const [name, body, expected] of cases) {
  test(name, () => {
    assert.equal(html(body), expected);
  });
}
