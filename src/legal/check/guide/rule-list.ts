import type { Rule } from "../rule.ts";
import { firstSentence } from "./first-sentence.ts";
import { wrapped } from "./wrapped.ts";

const width = 100;

/** The rules, a line each: id, severity, and the start of why. */
export function ruleList(rules: readonly Rule[]): string[] {
  const longest = Math.max(0, ...rules.map(({ id }) => id.length));
  return rules.map(({ id, severity, why }) => {
    const head = `${id.padEnd(longest)}  ${severity.padEnd("warning".length)}  `;
    const [start = "", ...more] = wrapped(firstSentence(why), width - head.length - 1);
    return `${head}${start}${more.length > 0 ? "…" : ""}`;
  });
}
