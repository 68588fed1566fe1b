import type { Code } from "mdast";
import type { Position } from "../../document/diagnostic.ts";
import { descendants } from "../../markdown/descendants.ts";
import { isTocFence } from "../../markdown/headings/toc-fence.ts";
import { start } from "../../markdown/start.ts";
import type { DocumentRule, Report } from "../rule.ts";

/** Options of gatsby-remark-table-of-contents; in a fence they would override what the site does everywhere. */
const option =
  /^\s*(?:tight|from-?heading|to-?heading|class-?name|ordered|exclude|[a-z]+(?:-[a-z]+)+)\s*:/i;

/** The fence that asks for the table of contents. */
export const tocFence: DocumentRule = {
  scope: "document",
  id: "toc-fence",
  severity: "error",
  why: "Words inside the fence never reach the page: translators moved the title into it and the page lost its heading.",
  remedy: "Leave the fence empty, once per document, and move the words in it below its last line.",
  check({ tree, text }, report) {
    let count = 0;
    let lines: readonly string[] | undefined;
    for (const { node, parent } of descendants(tree)) {
      if (!isTocFence(node)) continue;
      const at = start(node);
      if (parent.type !== "root")
        report(at, "Unexpected toc fence inside a list or quote, expected it between paragraphs");
      else if (++count > 1) report(at, "Unexpected second toc fence, expected one");
      lines ??= text.split(/\r\n|\n|\r/);
      if (node.value.trim() === "") continue;
      if (isClosed(node, lines)) reportLines(node, at.line + 1, report);
      else report(at, `Unexpected toc fence that nothing closes, expected ${fenceEnd(at, lines)}`);
    }
  },
  examples: {
    good: ["# Vilkår\n\n```toc\n```\n\n## Et", "```toc\n\n```"],
    bad: [
      {
        text: "```toc\n```\n\n## Et\n\n```toc\n```",
        says: ["6:1: Unexpected second toc fence, expected one"],
      },
      {
        text: "```toc\n# سياسة الخصوصية\n```",
        lang: "ar",
        says: ["2:1: Unexpected words # سياسة الخصوصية in the toc fence, expected them outside it"],
      },
      {
        text: "```toc\nto-heading: 6\n```",
        says: ["2:1: Unexpected option to-heading: 6 in the toc fence, expected an empty fence"],
      },
      {
        text: "```toc\n## A\n\nWords.\n\n## B",
        lang: "en",
        says: [
          "1:1: Unexpected toc fence that nothing closes, expected a line with ``` alone right below it",
        ],
      },
      {
        text: "~~~toc\n# 服务条款\n\n## 目的\n~~~\n\n正文",
        lang: "zh",
        says: [
          "2:1: Unexpected words # 服务条款 and 1 more line in the toc fence, expected them outside it",
        ],
      },
      {
        text: "```toc\n## Formål\n```",
        says: ["2:1: Unexpected words ## Formål in the toc fence, expected them outside it"],
      },
      {
        text: "- one\n\n  ```toc\n  ```",
        says: ["3:3: Unexpected toc fence inside a list or quote, expected it between paragraphs"],
      },
    ],
  },
};

/** A title that a translator moved into the fence is known and stands alone: the page has it from the frontmatter. */
const title = /^(?!##|[-*+>|]|\d{1,9}[.)]\s)/;

function reportLines(node: Code, firstLine: number, report: Report): void {
  const all = node.value.split("\n").map((words, i) => ({
    at: { line: firstLine + i, column: 1 },
    words: words.trim(),
    isOption: option.test(words),
  }));
  for (const { at, words, isOption } of all)
    if (isOption)
      report(at, `Unexpected option ${words} in the toc fence, expected an empty fence`);
  const [first, ...others] = all.filter(({ words, isOption }) => words !== "" && !isOption);
  if (!first) return;
  const more =
    others.length === 0 ? "" : ` and ${others.length} more line${others.length > 1 ? "s" : ""}`;
  const isTitle = more === "" && title.test(first.words);
  report(
    first.at,
    `Unexpected words ${first.words}${more} in the toc fence, expected them outside it`,
    isTitle ? { severity: "warning" } : {},
  );
}

/** Whether the last line of a fence closes it: else all up to the end of the file is in it. */
function isClosed({ position }: Code, lines: readonly string[]): boolean {
  const [first, last] = [position?.start, position?.end];
  if (!first || !last || last.line <= first.line) return false;
  const run = (lines[last.line - 1] ?? "").replace(/^[ \t>]+|[ \t]+$/g, "");
  return run.length >= 3 && run === (fenceRun(first, lines)[0] ?? "").repeat(run.length);
}

function fenceEnd(at: Position, lines: readonly string[]): string {
  return `a line with ${fenceRun(at, lines)} alone right below it`;
}

/** The signs that open a fence. */
function fenceRun({ line, column }: Position, lines: readonly string[]): string {
  return /^(?:`+|~+)/.exec((lines[line - 1] ?? "").slice(column - 1))?.[0] ?? "";
}
