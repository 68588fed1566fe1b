import { visibleText } from "../formats/visible-text.ts";
import type { Rule } from "../rule.ts";
import { exampleLines } from "./example-lines.ts";
import { type ExampleText, exampleTexts } from "./example-texts.ts";
import { ruleWords } from "./rule-words.ts";

/** The rules as Markdown for a guide, a section each. */
export function ruleGuide(rules: readonly Rule[]): string {
  return rules.map(ruleSection).join("\n\n");
}

/** All that a lawyer should know about a rule, as Markdown, which reads well in a terminal too. */
export function ruleSection(rule: Rule): string {
  const { id, why, remedy } = rule;
  const { weight, fixing, isExcusable } = ruleWords(rule);
  const { good, bad } = exampleTexts(rule);
  const exception = isExcusable
    ? "An exception in exceptions.yml may accept it."
    : "No exception accepts it.";
  return [
    `### ${id}`,
    `${weight} ${prose(why)}`,
    opening("It finds", bad),
    ...fences(bad),
    "and says:",
    fence(bad.says.map(visibleText), "text"),
    opening("It has nothing to say on", good),
    ...fences(good),
    `**What to do.** ${prose(remedy)} ${prose(fixing)} ${exception}`,
  ].join("\n\n");
}

function opening(words: string, { about }: ExampleText): string {
  return `${words}${about && `, ${about}`}:`;
}

function fences({ files }: ExampleText): string[] {
  return files.flatMap(({ name, text }) => [
    ...(name ? [`\`${visibleText(name)}\``] : []),
    ...(text ? [fence(exampleLines(text), name?.endsWith(".yml") ? "yaml" : "markdown")] : []),
  ]);
}

/** A code block behind more backticks than stand in it. */
function fence(lines: readonly string[], language: string): string {
  const longest = Math.max(2, ...(lines.join("\n").match(/`+/g) ?? []).map(({ length }) => length));
  const ticks = "`".repeat(longest + 1);
  return [ticks + language, ...lines, ticks].join("\n");
}

/** A sentence whose signs mean nothing to Markdown. */
function prose(text: string): string {
  return text.replace(/[\\`*_[\]<~]/g, "\\$&");
}
