import { type OddInput, odd } from "./odd-input.ts";

/** Markdown as it comes out of word processors, editors and habits. */
export const oddTexts: readonly OddInput[] = [
  odd(
    "text-of-entities",
    "A &copy; &amp;lt; &#8212; &nbsp;| &lt;script&gt; \\<b\\> `&amp;` 1 < 2 > 0 & \"so\" 'on'…",
    [],
  ),
  odd(
    "text-of-code",
    "```html\n<script>alert(1)</script>\n```\n\n    <b>indented</b>\n\n`<i>`",
    [],
  ),
  odd(
    "text-with-invisible-signs",
    "soft\u00ADhyphen zero\u200Bwidth \u202Eright\u202C a\u2028b\u00A0c \uFEFFd",
    [],
  ),
  odd("text-with-breaks", "one  \ntwo\\\nthree<br>four\n\n***\n\nfive\n\n---", []),
  odd(
    "text-of-tables",
    "| a | b |\n| :- | -: |\n| 1 |\n| 1 | 2 | 3 |\n| `x \\| y` | **b** [^n] |\n\n|a|\n|-|\n\n[^n]: Note | with bar",
    [],
  ),
  odd(
    "text-of-lists",
    "1. one\n\n   more\n   - [x] done\n   - [ ] open\n     1. deep\n\n7) seven\n\n* a\n+ b\n- c\n\n-\n- \n",
    [],
  ),
  odd(
    "text-of-notes",
    "B[^b] a[^a] b[^b] inline^[with *words*] none[^none]\n\n[^a]: A[^c]\n\n    - list\n\n[^b]: B\n[^c]: C\n[^unused]: Unused\n[^none]:",
    [],
  ),
  odd(
    "text-of-html",
    '<details open>\n<summary>More</summary>\n\n**Text**\n\n</details>\n\n<table><tr><th scope="row">A</th><td colspan="2">B</td></tr></table>\n\n<dl><dt>a</dt><dd>b</dd></dl>\n\n<a id="old"></a>H<sub>2</sub>O, [old](#old)',
    [],
  ),
  odd("text-with-a-comment", "Seen <!-- unseen --> text", [], ["W 11:6 raw-html"]),
  odd(
    "text-of-links",
    '<https://example.com> www.example.com me@example.com [t](tel:+4512) [e](#) [r] [x][r]\n\n[r]: https://example.com/a_(b) "T"',
    [],
  ),
  odd("text-like-conflict", "Part\n=======\n\n`<<<<<<<`\n\n    >>>>>>> main", ["h1#part Part"]),
  odd(
    "text-of-stars",
    "***bold** and em* **not * bold__ _a_b_ ~one~ ~~two~~ 2*3*4 snake_case_word",
    [],
  ),
];
