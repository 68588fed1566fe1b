import type { Rule } from "../rule.ts";
import { ruleGuide } from "./rule-guide.ts";

const mark = "<!-- npm run schema writes what follows, from the rules themselves. -->";

/**
 * The guide with the rules as they are now: what people wrote stays, to the last byte, up to the mark that says where the rules
 * begin.
 *
 * @param current the guide as it is, where there is one
 */
export function guideText(current: string, rules: readonly Rule[]): string {
  const end = current.indexOf(mark);
  const written = end < 0 ? `${current.trimEnd()}\n\n` : current.slice(0, end);
  return `${written}${mark}\n\n${ruleGuide(rules)}\n`;
}
