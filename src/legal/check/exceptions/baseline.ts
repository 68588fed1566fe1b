import { z } from "zod";
import { codeUnitOrder } from "../../document/code-unit-order.ts";
import type { Diagnostic } from "../../document/diagnostic.ts";
import { linePosition } from "../../document/places/line-position.ts";
import { currentRuleId, renamedMessage, renamedRules } from "../renamed-rules.ts";

/**
 * Findings that a team has agreed to live with for now: how often each message of a rule stands in a file. No line numbers, so
 * that an edit above an old finding does not make it new.
 */
export const baselineSchema = z.record(
  z.string(),
  z.record(z.string(), z.record(z.string(), z.int().positive())),
);

/** By file, rule and message. */
export type Baseline = z.infer<typeof baselineSchema>;

/** The file of the content folder that holds the baseline. */
export const baselineFile = "baseline.json";

/** A baseline as it is read, and notes on the rules in it that have a new name. */
export type KnownBaseline = {
  readonly baseline: Baseline;
  readonly notes: readonly Diagnostic[];
};

/** Reads a baseline, rules by the names and messages in the words that they have now; nothing where the text is not a baseline. */
export function knownBaseline(text: string): KnownBaseline | undefined {
  const { data } = baselineSchema.safeParse(parsed(text));
  if (!data) return undefined;
  const baseline: Baseline = Object.create(null);
  const old = new Set<string>();
  for (const [file, rules] of Object.entries(data)) {
    const known: Baseline[string] = Object.create(null);
    for (const [rule, messages] of Object.entries(rules)) {
      if (renamedRules.has(rule)) old.add(rule);
      const id = currentRuleId(rule);
      known[id] ??= Object.create(null) as Baseline[string][string];
      const ofRule = known[id];
      for (const [text, count] of Object.entries(messages)) {
        const message = currentMessage(text);
        ofRule[message] = (ofRule[message] ?? 0) + count;
      }
    }
    baseline[file] = known;
  }
  return { baseline, notes: [...old].map((rule) => renamedNote(rule, text)) };
}

/** A message as it is worded now. */
function currentMessage(message: string): string {
  return message.replace(/^Unexpected absence of /, "Missing ");
}

/** Points to where the old name first stands. */
function renamedNote(rule: string, text: string): Diagnostic {
  return {
    file: baselineFile,
    ...linePosition(text, Math.max(0, text.indexOf(JSON.stringify(rule)))),
    rule: "exception-age",
    severity: "info",
    message: renamedMessage(rule),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** All findings as a baseline, sorted, so that the same findings give the same bytes. */
export function baseline(diagnostics: readonly Diagnostic[]): Baseline {
  const counts: Baseline = Object.create(null);
  for (const { file, rule, message } of [...diagnostics].sort(byFileRuleAndMessage)) {
    counts[file] ??= Object.create(null) as Baseline[string];
    const ofFile = counts[file];
    ofFile[rule] ??= Object.create(null) as Baseline[string][string];
    const ofRule = ofFile[rule];
    ofRule[message] = (ofRule[message] ?? 0) + 1;
  }
  return counts;
}

/**
 * Parts findings into new ones and those of the baseline. Where a message stands more often than it did, all its places are
 * new: which of them was there before, nobody can tell.
 */
export function sinceBaseline(
  diagnostics: readonly Diagnostic[],
  known: Baseline,
): { fresh: readonly Diagnostic[]; old: readonly Diagnostic[] } {
  const now = baseline(diagnostics);
  const isOld = ({ file, rule, message }: Diagnostic) =>
    timesIn(now, file, rule, message) <= timesIn(known, file, rule, message);
  return {
    fresh: diagnostics.filter((each) => !isOld(each)),
    old: diagnostics.filter(isOld),
  };
}

function timesIn(counts: Baseline, file: string, rule: string, message: string): number {
  const ofFile = Object.hasOwn(counts, file) ? counts[file] : undefined;
  const ofRule = ofFile && Object.hasOwn(ofFile, rule) ? ofFile[rule] : undefined;
  return (ofRule && Object.hasOwn(ofRule, message) && ofRule[message]) || 0;
}

function byFileRuleAndMessage(a: Diagnostic, b: Diagnostic): number {
  return (
    codeUnitOrder(a.file, b.file) ||
    codeUnitOrder(a.rule, b.rule) ||
    codeUnitOrder(a.message, b.message)
  );
}
