import MarkdownIt from "markdown-it";
import type { BlockRule } from "./step.ts";

/** A rule of markdown-it about blocks, for a step to ask before it answers otherwise. */
export function builtInRule(name: "reference" | "code" | "list"): BlockRule {
  const { ruler } = new MarkdownIt().block;
  ruler.enableOnly(name);
  const [rule] = ruler.getRules("");
  if (!rule) throw new Error(`markdown-it has no rule ${name}`);
  return rule;
}
