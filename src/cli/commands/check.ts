import { writeBaseline } from "../../io/checking/baseline-file.ts";
import type { CheckedContent } from "../../io/checking/check-content.ts";
import { contentFolder, contentFolderName } from "../../io/content/content-folder.ts";
import { isExcusable, rules } from "../../legal/check/rules.ts";
import { checkedContent } from "../checked-content.ts";
import type { Command, Values } from "../command.ts";
import { explain } from "../findings/explain.ts";
import { findingChoice } from "../findings/finding-choice.ts";
import { fixFindings } from "../findings/fix-findings.ts";
import { type Format, formatNames, hasErrors, printFindings } from "../findings/print-findings.ts";
import { UsageError } from "../usage-error.ts";

/** Checks the documents and reports every problem. */
export const check: Command = {
  name: "check",
  summary: "Check the documents and report every problem",
  help: `Usage: npm run check -- [options] [file, folder or glob …]

Reads all documents under content/ (or the folder in PARAGRAF_CONTENT) and prints every finding as
file:line:column: Unexpected …, expected … (rule). Only errors stop a build.

  --format <name>      text, github (annotations of a workflow), sarif (2.1.0) or json
  --strict             warnings fail too
  --only <rule,rule>   findings of these rules alone
  --skip <rule,rule>   findings of all other rules
  --explain <rule>     why there is a rule, what breaks it and what to do; "all" lists the rules
  --fix                fix what cannot change the meaning (invisible characters, line ends, Unicode NFC, the
                       space after a list marker), and show each line that changed
  --baseline write     set today's findings aside in content/baseline.json; from then on only new ones show
  --baseline ignore    show them all the same

What exceptions.yml accepts is counted at the end. --only, --skip and files choose what is shown, and the
exit code is about that.

Exit code: 0 success, 1 errors (with --strict warnings too), 2 usage error or the folder cannot be read.`,
  options: {
    format: { type: "string" },
    strict: { type: "boolean" },
    only: { type: "string", multiple: true },
    skip: { type: "string", multiple: true },
    explain: { type: "string" },
    fix: { type: "boolean" },
    baseline: { type: "string" },
  },
  takesWords: true,
  async run(values, paths) {
    if (typeof values.explain === "string") return explain(values.explain);
    const format = oneOf<Format>("format", values.format, formatNames) ?? "text";
    const baseline = oneOf("baseline", values.baseline, ["write", "ignore"] as const);
    if (values.fix) await fixFindings(chosen(await checkedContent(), values, paths).diagnostics);
    const content = await checkedContent({ hasBaseline: baseline === undefined });
    if (baseline === "write") {
      writeBaseline(content.diagnostics.filter(isExcusable));
    }
    const findings = chosen(baseline === "write" ? await checkedContent() : content, values, paths);
    printFindings(findings, format);
    const isStopped = values.strict
      ? findings.diagnostics.some(({ severity }) => severity !== "info")
      : hasErrors(findings);
    return isStopped ? 1 : 0;
  },
};

/** The findings that the options and the paths ask for. */
function chosen(content: CheckedContent, values: Values, paths: readonly string[]): CheckedContent {
  const { documents, diagnostics, excepted, old } = content;
  const known = rules.map(({ id }) => id);
  const files = [...documents, ...diagnostics, ...excepted, ...old].map(({ file }) => file);
  const choice = { only: names(values.only), skip: names(values.skip), paths };
  const folder = { name: contentFolderName(), place: contentFolder() };
  const isChosen = findingChoice(choice, known, files, folder);
  return {
    ...content,
    diagnostics: diagnostics.filter(isChosen),
    excepted: excepted.filter(isChosen),
    old: old.filter(isChosen),
  };
}

/** Options that may be given more than once, each with names between commas. */
function names(values: Values[string]): readonly string[] {
  const given = Array.isArray(values) ? values : [];
  return given.flatMap((value) => value.split(",")).filter(Boolean);
}

function oneOf<Name extends string>(
  option: string,
  value: Values[string],
  allowed: readonly Name[],
): Name | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((name) => name === value);
  if (found === undefined)
    throw new UsageError(`Unexpected --${option} ${value}, expected ${oneOfThem(allowed)}`);
  return found;
}

const oneOfThem = (names: readonly string[]) =>
  new Intl.ListFormat("en-GB", { type: "disjunction" }).format(names);
