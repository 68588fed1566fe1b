import type { Parent } from "mdast";
import { type HtmlNode, isPhrasingParent, tokenPosition } from "../../markdown/html/html-nodes.ts";
import type { HtmlToken } from "../../markdown/html/html-tokens.ts";
import { rawHtmlPolicy as policy } from "../../markdown/html/raw-html-policy.ts";
import type { Report } from "../rule.ts";

type Open = {
  name: string;
  parent: Parent;
  at: { line: number; column: number };
  /** Of a table: whether its foot was closed. */
  hasFoot?: true;
};

/** Reports what in the raw HTML of a text is no part of the policy, and what does not close where it opened. */
export function checkRawHtml(nodes: readonly HtmlNode[], report: Report): void {
  const open: Open[] = [];
  for (const node of nodes) for (const token of node.tokens) checkToken(node, token, open, report);
  for (const { name, at } of open)
    report(at, `Unexpected <${name}> that is not closed, expected </${name}>`);
}

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
  if (policy.smaller.has(name) && open.filter((each) => policy.smaller.has(each.name)).length > 1)
    report(at, `Unexpected <${name}> inside two others that make words smaller, expected one`);
  if (name === "tr" && open.findLast(isTable)?.hasFoot)
    report(at, "Unexpected row behind <tfoot>, which is shown last, expected it before that");
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

function isTable({ name }: Open): boolean {
  return name === "table";
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
  else if (last?.name === name && last.parent === node.parent) {
    open.pop();
    const table = name === "tfoot" ? open.findLast(isTable) : undefined;
    if (table) table.hasFoot = true;
  } else report(at, `Unexpected </${name}>, expected the start of <${name}> in the same paragraph`);
}
