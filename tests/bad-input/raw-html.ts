import { type BadInput, withBody } from "./bad-input.ts";

const here = (...columns: readonly number[]) =>
  columns.map((column) => `E a.md:11:${column} raw-html`);
const link = ["E a.md:11:1 link-target"];

/** What would run, load, hide or swallow. */
export const rawHtml: readonly BadInput[] = [
  withBody("html-script", "<script>alert(1)</script>", here(1, 17)),
  withBody("html-script-in-a-line", "a <script>alert(1)</script>", here(3, 19)),
  withBody("html-script-in-upper-case", "<SCRIPT src=//example.com></SCRIPT>", here(1, 27)),
  withBody("html-style", "<style>p { display: none }</style>", here(1, 27)),
  withBody("html-iframe", '<iframe src="https://example.com"></iframe>', here(1, 35)),
  withBody("html-picture", "<img src=x onerror=alert(1)>", here(1)),
  withBody("html-svg", "<svg onload=alert(1)></svg>", here(1, 22)),
  withBody("html-form", "<form><input></form>", here(1, 7, 14)),
  withBody("html-refresh", "<meta http-equiv=refresh content=0>", here(1)),
  withBody("html-base", '<base href="https://example.com/">', here(1)),
  withBody("html-handler", 'a <span onclick="x()">b</span>', here(3)),
  withBody("html-style-attribute", '<div style="display:none">\n\nb\n\n</div>', here(1)),
  withBody("html-class", '<div class="toc">\n\nb\n\n</div>', here(1)),
  withBody("html-hidden", "a <span hidden>b</span>", here(3)),
  withBody("html-aside-of-ours", 'a <span data-paragraf="aside">b</span>', here(3)),
  withBody("html-end-of-our-article", "</article>", here(1)),
  withBody("html-end-of-our-div", "</div>", here(1)),
  withBody("html-div-unclosed", "<div>\n\nText", here(1)),
  withBody("html-span-unclosed", "a <span>b\n\nc</span>", [
    "E a.md:11:3 raw-html",
    "E a.md:13:2 raw-html",
  ]),
  withBody("html-tag-unclosed", "<div\n\nText", here(5)),
  withBody("html-attribute-unclosed", '<a href="b>c</a>\n\nText', here(13)),
  withBody("html-comment-unclosed", "<!-- note\n\nText", [
    "W a.md:11:1 raw-html",
    "E a.md:14:1 raw-html",
  ]),
  withBody("html-doctype", "<!doctype html>", here(1)),
  withBody("html-comment", "<!-- ask Ida -->\n\nText", ["W a.md:11:1 raw-html"]),
  withBody("html-deprecated", "<u>a</u> <font>b</font>", [
    "W a.md:11:1 raw-html",
    "W a.md:11:10 raw-html",
  ]),
  withBody("link-javascript", "[a](javascript:alert(1))", link),
  withBody("link-javascript-in-upper-case", "[a](JavaScript:alert(1))", link),
  withBody("link-javascript-in-entities", "[a](&#106;avascript:alert(1))", link),
  withBody("link-javascript-with-tab", "[a](<java\tscript:alert(1)>)", link),
  withBody("link-javascript-by-name", "[a][b]\n\n[b]: javascript:alert(1)", link),
  withBody("link-javascript-between-brackets", "<javascript:alert(1)>", link),
  withBody("link-javascript-in-html", 'a <a href="java&Tab;script:alert(1)">b</a>', [
    "E a.md:11:3 link-target",
  ]),
  withBody("link-data", "[a](data:text/html,<script>alert(1)</script>)", link),
  withBody("link-vbscript", "[a](vbscript:a)", link),
  withBody("link-file", "[a](file:///etc/passwd)", link),
];
