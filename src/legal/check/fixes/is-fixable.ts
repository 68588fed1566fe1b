import { legalDocument } from "../../document/legal-document.ts";
import { reading } from "../../markdown/reading.ts";
import { secondReading } from "../../second-reader/second-reading.ts";
import { checkedDocument } from "../checked-document.ts";
import { exampleDocument } from "../examples/example-document.ts";
import type { DocumentExample, DocumentRule, Report, Rule } from "../rule.ts";

/** Whether `--fix` fixes what a rule finds: whether any of its bad examples comes with a fix. */
export function isFixable(rule: Rule): boolean {
  let isFixed = false;
  const report: Report = (_at, _message, details) => {
    isFixed ||= details?.fix !== undefined;
  };
  if (rule.scope === "file") for (const { source } of rule.examples.bad) rule.check(source, report);
  if (rule.scope === "document")
    for (const example of rule.examples.bad) checkExample(rule, example, report);
  return isFixed;
}

function checkExample(rule: DocumentRule, example: DocumentExample, report: Report): void {
  const { text, lang = "da", fields } = example;
  const { document } = legalDocument("a.md", exampleDocument({ lang, path: `/${lang}/a` }));
  if (!document) return;
  const frontmatter = { ...document.frontmatter, ...fields };
  rule.check(
    checkedDocument({ ...document, frontmatter }, reading(text, lang), text, secondReading(text)),
    report,
  );
}
