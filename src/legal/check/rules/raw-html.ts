import type { Parent } from "mdast";
import { enclosedHeadings } from "../../markdown/enclosed-headings.ts";
import { type HtmlNode, isPhrasingParent, tokenPosition } from "../../markdown/html-nodes.ts";
import type { HtmlToken } from "../../markdown/html-tokens.ts";
import { rawHtmlPolicy as policy } from "../../markdown/raw-html-policy.ts";
import { start } from "../../markdown/start.ts";
import type { DocumentRule, Report } from "../rule.ts";

type Open = { name: string; parent: Parent; at: { line: number; column: number } };

/** Raw HTML inside what a legal text needs: see raw-html-policy.ts. */
export const rawHtml: DocumentRule = {
  scope: "document",
  id: "raw-html",
  severity: "error",
  why: "The renderer passes raw HTML untouched: a script would run, an unclosed element would swallow the clauses behind it, and a heading that is a switch or a link cannot be linked to.",
  remedy:
    "Write it in Markdown, or leave it out. A comment for colleagues belongs into the pull request.",
  check(document, report) {
    const open: Open[] = [];
    for (const node of document.html)
      for (const token of node.tokens) checkToken(node, token, open, report);
    for (const { name, at } of open)
      report(at, `Unexpected <${name}> that is not closed, expected </${name}>`);
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
        text: "<u>vigtigt</u>",
        says: ["1:1: Unexpected deprecated element <u>, expected <em> or <strong>"],
      },
    ],
  },
};

function checkToken(node: HtmlNode, token: HtmlToken, open: Open[], report: Report): void {
  const at = tokenPosition(node, token);
  if (token.type === "comment")
    report(at, "Unexpected comment, expected nothing that readers cannot see", {
      severity: "warning",
    });
  else if (token.type === "doctype") report(at, "Unexpected doctype, expected text");
  else if (token.type === "broken")
    report(at, `Unexpected HTML (${token.error}), expected whole tags`);
  else if (token.type !== "text" && !policy.allowed.has(token.name))
    report(at, `Unexpected element <${token.name}>, expected ${allowedElements}`);
  else if (token.type === "open") checkOpen(node, token, open, report);
  else if (token.type === "close") checkClose(node, token.name, at, open, report);
}

const allowedElements = "one that legal texts need (tables, lists, details, abbr …)";

function checkOpen(
  node: HtmlNode,
  token: HtmlToken & { type: "open" },
  open: Open[],
  report: Report,
): void {
  const { name } = token;
  const at = tokenPosition(node, token);
  if (policy.deprecated.has(name))
    report(at, `Unexpected deprecated element <${name}>, expected <em> or <strong>`, {
      severity: "warning",
    });
  if (isPhrasingParent(node.parent) && !policy.phrasing.has(name))
    report(at, `Unexpected element <${name}> inside a paragraph, expected it between empty lines`);
  for (const attribute of token.attributes) checkAttribute(name, attribute.name, at, report);
  if (!policy.void.has(name)) open.push({ name, parent: node.parent, at });
}

function checkAttribute(element: string, name: string, at: Open["at"], report: Report): void {
  if (policy.attributes.has(name)) return;
  if (element === "a" && policy.anchorAttributes.has(name)) return;
  const expected = [...policy.attributes].sort().join(", ");
  report(at, `Unexpected attribute ${name} on <${element}>, expected none but ${expected}`);
}

/** An element must close where it opened: in the same paragraph, cell or list item, innermost first. */
function checkClose(
  node: HtmlNode,
  name: string,
  at: Open["at"],
  open: Open[],
  report: Report,
): void {
  const last = open.at(-1);
  if (policy.void.has(name)) report(at, `Unexpected </${name}>, expected <${name}> alone`);
  else if (last?.name === name && last.parent === node.parent) open.pop();
  else report(at, `Unexpected </${name}>, expected the start of <${name}> in the same paragraph`);
}
