import { visibleText } from "../formats/visible-text.ts";
import type { Rule } from "../rule.ts";
import { exampleLines } from "./example-lines.ts";
import { type ExampleText, exampleTexts } from "./example-texts.ts";
import { exceptionExample } from "./exception-example.ts";
import { ruleWords } from "./rule-words.ts";
import { wrapped } from "./wrapped.ts";

const width = 90;
const margin = "    ";

/** All that a lawyer should know about a rule, for a terminal. */
export function explanation(rule: Rule): string {
  const { id, why, remedy } = rule;
  const { weight, fixing, isExcusable } = ruleWords(rule);
  const { good, bad } = exampleTexts(rule);
  const parts = [
    [id, weight],
    wrapped(why, width),
    [opening("It finds", bad), ...shown(bad)],
    ["and says:"],
    bad.says.flatMap((each) => wrapped(visibleText(each), width, "  ")),
    [opening("It has nothing to say on", good), ...shown(good)],
    wrapped(`What to do: ${remedy}`, width),
    wrapped(fixing, width),
    isExcusable ? excepting(id) : ["No exception accepts it."],
  ];
  return parts.map((lines) => lines.join("\n")).join("\n\n");
}

function opening(words: string, { about }: ExampleText): string {
  return `${words}${about && `, ${about}`}:`;
}

function shown({ files }: ExampleText): string[] {
  return files.flatMap(({ name, text }) => {
    const lines = exampleLines(text).map((line) => (line ? margin + line : ""));
    return ["", ...(name ? [`  ${name}`, ...(text && [""])] : []), ...(text ? lines : [])];
  });
}

function excepting(id: string): string[] {
  return [
    "To keep a text as it is, add to exceptions.yml of the content folder:",
    "",
    ...exampleLines(exceptionExample(id)).map((line) => margin + line),
  ];
}
