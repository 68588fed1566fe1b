import { enclosedHeadings } from "../../markdown/html/enclosed-headings.ts";
import { start } from "../../markdown/start.ts";
import { checkRawHtml } from "../markup/check-raw-html.ts";
import type { DocumentRule } from "../rule.ts";

/** Raw HTML inside what a legal text needs: see raw-html-policy.ts. */
export const rawHtml: DocumentRule = {
  scope: "document",
  id: "raw-html",
  severity: "error",
  why: "The renderer passes raw HTML untouched: a script would run, an unclosed element would swallow the clauses behind it, and a heading that is a switch or a link cannot be linked to.",
  remedy:
    "Write it in Markdown, or leave it out. A comment for colleagues belongs into the pull request.",
  check(document, report) {
    checkRawHtml(document.html, report);
    for (const { heading, element } of enclosedHeadings(document))
      report(start(heading.node), `Unexpected heading inside <${element}>, expected it outside`);
  },
  examples: {
    good: [
      "Line one<br>line two",
      '<details><summary lang="da">Mere</summary>\n\n**Tekst**\n\n</details>',
      'Loven (<abbr title="persondataforordningen">GDPR</abbr>)',
      '<details><summary>Mere</summary>\n\n## Et\n\n</details>\n\n<a id="to"></a>\n\n## To',
      '<table><caption>Frister</caption><tr><th scope="row">A</th><td colspan="2">B</td></tr></table>',
    ],
    bad: [
      {
        text: "<script>alert(1)</script>",
        says: [
          "1:1: Unexpected element <script>, expected one that legal texts need (tables, lists, details, abbr …)",
          "1:17: Unexpected element <script>, expected one that legal texts need (tables, lists, details, abbr …)",
        ],
      },
      {
        text: 'En <span onclick="x()">to</span>',
        says: [
          "1:4: Unexpected attribute onclick on <span>, expected none but colspan, datetime, dir, href, lang, open, rowspan, scope, title",
        ],
      },
      {
        text: "<div>\n\nTekst",
        says: ["1:1: Unexpected <div> that is not closed, expected </div>"],
      },
      {
        text: "a <b>*c</b>*",
        says: [
          "1:8: Unexpected </b>, expected the start of <b> in the same paragraph",
          "1:3: Unexpected <b> that is not closed, expected </b>",
        ],
      },
      {
        text: "<!-- spørg Ida -->",
        says: ["1:1: Unexpected comment, expected nothing that readers cannot see"],
        lang: "da",
      },
      {
        text: '<details><summary>\n\n## Frister\n\n</summary></details>\n\n<a href="/da">\n\n## Et\n\n</a>',
        says: [
          "3:1: Unexpected heading inside <summary>, expected it outside",
          "9:1: Unexpected heading inside <a>, expected it outside",
        ],
      },
      {
        text: "Pris<sup>a<sup>b<sup>c</sup></sup></sup> og <bdo dir='rtl'>03</bdo> dage",
        says: [
          "1:17: Unexpected <sup> inside two others that make words smaller, expected one",
          "1:45: Unexpected element <bdo>, expected one that legal texts need (tables, lists, details, abbr …)",
          "1:62: Unexpected element <bdo>, expected one that legal texts need (tables, lists, details, abbr …)",
        ],
      },
      {
        lang: "de",
        text: "<table><tfoot><tr><td>Ende</td></tr></tfoot><tr><td>Anfang</td></tr></table>",
        says: ["1:45: Unexpected row behind <tfoot>, which is shown last, expected it before that"],
      },
      {
        text: "<u>vigtigt</u>",
        says: ["1:1: Unexpected deprecated element <u>, expected <em> or <strong>"],
      },
    ],
  },
};
