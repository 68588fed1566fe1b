import type { Diagnostic } from "../../document/diagnostic.ts";
import type { DocumentFacts, HeadingFact } from "../../document/document-facts.ts";
import type { Exception } from "./exceptions.ts";

/** Findings that stand, those that an exception accepts, and exceptions that accept nothing. */
export type AcceptedFindings = {
  readonly standing: readonly Diagnostic[];
  readonly excepted: readonly Diagnostic[];
  readonly idle: readonly Exception[];
};

/** Parts the findings by the exceptions. Every exception given is believed: which are valid is decided before. */
export function acceptedFindings(
  diagnostics: readonly Diagnostic[],
  exceptions: readonly Exception[],
  documents: readonly DocumentFacts[],
): AcceptedFindings {
  if (exceptions.length === 0) return { standing: diagnostics, excepted: [], idle: [] };
  const byPlace = new Map<string, Exception[]>();
  for (const each of exceptions) {
    const key = `${each.file}\0${each.rule}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), each]);
  }
  const headings = new Map(documents.map(({ file, headings }) => [file, headings]));
  const used = new Set<Exception>();
  const standing: Diagnostic[] = [];
  const excepted: Diagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const { file, rule, line } = diagnostic;
    const clauses = clausesAt(headings.get(file) ?? [], line);
    const fitting = (byPlace.get(`${file}\0${rule}`) ?? []).filter(
      ({ clause }) => clause === undefined || clauses.has(clause),
    );
    for (const each of fitting) used.add(each);
    (fitting.length > 0 ? excepted : standing).push(diagnostic);
  }
  return { standing, excepted, idle: exceptions.filter((each) => !used.has(each)) };
}

/** The ids of the clauses that a line lies in, the innermost and those around it. */
function clausesAt(headings: readonly HeadingFact[], line: number): ReadonlySet<string> {
  const ids = new Set<string>();
  let rank = 7;
  for (const heading of headings.filter((each) => each.line <= line).reverse()) {
    if (heading.rank >= rank) continue;
    ids.add(heading.id);
    rank = heading.rank;
  }
  return ids;
}
