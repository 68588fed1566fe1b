import { codeUnitOrder } from "../document/code-unit-order.ts";
import { compareDiagnostics, type Diagnostic } from "../document/diagnostic.ts";
import { frozenName } from "../document/names/frozen-name.ts";
import type { CheckedFile } from "./check-file.ts";
import { acceptedFindings } from "./exceptions/accepted-findings.ts";
import { type Baseline, sinceBaseline } from "./exceptions/baseline.ts";
import { type Exception, exceptionsFile, holds } from "./exceptions/exceptions.ts";
import { finding } from "./finding.ts";
import type { Corpus } from "./rule.ts";
import { exceptionAge } from "./rules/exception-age.ts";
import { excusableRules, isExcusable, rules } from "./rules.ts";

/** What the check says of a content folder, each list sorted. */
export type Verdict = {
  /** The findings that stand. */
  readonly diagnostics: readonly Diagnostic[];
  /** Those that an exception accepts. */
  readonly excepted: readonly Diagnostic[];
  /** Those that the baseline knows. */
  readonly old: readonly Diagnostic[];
};

/** What is known of a content folder besides its documents. */
export type CorpusContext = Omit<Corpus, "documents" | "frozen" | "excusable"> & {
  readonly baseline: Baseline;
};

/** Adds what only all documents together can tell, and takes away what exceptions and the baseline accept. */
export function checkCorpus(
  checked: readonly CheckedFile[],
  { baseline, ...context }: CorpusContext,
): Verdict {
  const { documents, frozen } = documentsAndFrozen(checked);
  const corpus: Corpus = { ...context, documents, frozen, excusable: excusableRules };
  const all = [...checked.flatMap(({ diagnostics }) => diagnostics), ...corpusFindings(corpus)];

  const believed = context.exceptions.filter(
    (each) => excusableRules.has(each.rule) && holds(each, context.day),
  );
  const { standing, excepted, idle } = acceptedFindings(
    all.filter(isExcusable),
    believed,
    documents,
  );
  const { fresh, old } = sinceBaseline(standing, baseline);
  const isThere = ({ file, clause }: Exception) => {
    const document = documents.find((each) => each.file === file);
    return document && (clause === undefined || document.headings.some(({ id }) => id === clause));
  };
  const message = "Unexpected exception that accepts nothing, expected its removal";
  const idleFindings = idle
    .filter(isThere)
    .map(({ at }) => finding(exceptionAge, exceptionsFile, at, message));
  const unexcusable = all.filter((each) => !isExcusable(each));
  return {
    diagnostics: [...unexcusable, ...fresh, ...idleFindings].sort(compareDiagnostics),
    excepted: [...excepted].sort(compareDiagnostics),
    old: [...old].sort(compareDiagnostics),
  };
}

/** The facts of working files and of frozen versions, each sorted by file. */
export function documentsAndFrozen(
  checked: readonly CheckedFile[],
): Pick<Corpus, "documents" | "frozen"> {
  const facts = checked
    .flatMap(({ facts }) => facts ?? [])
    .sort((a, b) => codeUnitOrder(a.file, b.file));
  const isFrozen = ({ file }: { file: string }) => frozenName(file) !== undefined;
  return {
    documents: facts.filter((each) => !isFrozen(each)),
    frozen: facts.filter(isFrozen),
  };
}

function corpusFindings(corpus: Corpus): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const rule of rules)
    if (rule.scope === "corpus")
      rule.check(corpus, (file, at, message, details) =>
        found.push(finding(rule, file, at, message, details)),
      );
  return found;
}
