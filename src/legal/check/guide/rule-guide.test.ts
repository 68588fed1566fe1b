import assert from "node:assert/strict";
import { test } from "node:test";
import type { Code, Heading } from "mdast";
import { parse } from "../../markdown/parsing/parse.ts";
import { visibleText } from "../formats/visible-text.ts";
import { excusableRules, rules } from "../rules.ts";
import { exampleLines } from "./example-lines.ts";
import { exampleTexts } from "./example-texts.ts";
import { ruleGuide, ruleSection } from "./rule-guide.ts";

test("the guide is a section for each rule, and no example gets out of its block", () => {
  const { children } = parse(ruleGuide(rules));
  const headings = children.filter((node): node is Heading => node.type === "heading");
  assert.deepEqual(
    headings.map(({ depth, children: [text] }) => [depth, text?.type === "text" && text.value]),
    rules.map(({ id }) => [3, id]),
  );
  const code = children.filter((node): node is Code => node.type === "code");
  const expected = rules.flatMap((rule) => {
    const { good, bad } = exampleTexts(rule);
    const texts = ({ files }: typeof good) =>
      files.filter(({ text }) => text).map(({ text }) => exampleLines(text).join("\n"));
    return [...texts(bad), bad.says.map(visibleText).join("\n"), ...texts(good)];
  });
  assert.deepEqual(
    code.map(({ value }) => value),
    expected,
  );
});

test("sentences stay what they are", () => {
  const [rule = assert.fail()] = rules;
  const guide = ruleGuide([
    { ...rule, why: "A <b> in *stars* and [brackets](x)_y_`z`.", remedy: "~A~." },
  ]);
  assert.match(guide, /A \\<b> in \\\*stars\\\* and \\\[brackets\\\]\(x\)\\_y\\_\\`z\\`\./);
  assert.match(guide, /\*\*What to do\.\*\* \\~A\\~\./);
});

for (const rule of rules)
  test(`the section of ${rule.id} has examples and what to do, and nothing that a terminal obeys`, () => {
    const { good, bad } = exampleTexts(rule);
    for (const { files } of [good, bad]) assert.ok(files.some(({ text }) => text.trim() !== ""));
    const text = ruleSection(rule);
    assert.doesNotMatch(text, /[^\n\P{Cc}]|\p{Bidi_Control}|undefined/u);
    assert.match(text, /\*\*What to do\.\*\* /);
    assert.equal(text.includes("exceptions.yml may accept it"), excusableRules.has(rule.id));
  });
