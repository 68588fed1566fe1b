import type { SourceFile } from "../../document/source-file.ts";
import type { DocumentExample, Rule, Says } from "../rule.ts";

/** An example of a rule as a reader can be shown it. */
export type ExampleText = {
  /** The language and the fields of a text that is shown without its frontmatter. */
  readonly about: string;
  /** A text alone has no name. */
  readonly files: readonly { readonly name?: string; readonly text: string }[];
};

type BadExampleText = ExampleText & { readonly says: Says };

const languages = new Intl.DisplayNames(["en"], { type: "language" });
const decoder = new TextDecoder();

/** The first good and the first bad example of a rule that have something to show. */
export function exampleTexts(rule: Rule): { good: ExampleText; bad: BadExampleText } {
  const { good, bad } = allExamples(rule);
  return { good: firstToShow(good), bad: firstToShow(bad) };
}

function firstToShow<Example extends ExampleText>(examples: readonly Example[]): Example {
  const hasText = ({ files }: ExampleText) => files.some(({ text }) => text.trim() !== "");
  // That every rule has examples is tested.
  return examples.find(hasText) ?? (examples[0] as Example);
}

function allExamples(rule: Rule): { good: ExampleText[]; bad: BadExampleText[] } {
  if (rule.scope === "file")
    return {
      good: rule.examples.good.map(ofSource),
      bad: rule.examples.bad.map(({ source, says }) => ({ ...ofSource(source), says })),
    };
  if (rule.scope === "document")
    return {
      good: rule.examples.good.map(ofDocument),
      bad: rule.examples.bad.map((each) => ({ ...ofDocument(each), says: each.says })),
    };
  if (rule.scope === "corpus")
    return {
      good: rule.examples.good.map(ofFiles),
      bad: rule.examples.bad.map(({ files, says }) => ({ ...ofFiles(files), says })),
    };
  const ofText = (text: string) => ofFiles({ [rule.file]: text });
  return {
    good: rule.examples.good.map(ofText),
    bad: rule.examples.bad.map(({ text, says }) => ({ ...ofText(text), says })),
  };
}

function ofSource({ file, bytes }: SourceFile): ExampleText {
  return ofFiles({ [file]: decoder.decode(bytes) });
}

function ofFiles(files: Readonly<Record<string, string>>): ExampleText {
  return { about: "", files: Object.entries(files).map(([name, text]) => ({ name, text })) };
}

function ofDocument(example: string | DocumentExample): ExampleText {
  const {
    text,
    lang = "da",
    fields = {},
  } = typeof example === "string" ? { text: example } : example;
  const said = Object.entries(fields).map(
    ([name, value]) => `${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`,
  );
  const about = [`in ${languages.of(lang)}`, ...said].join(", ");
  return { about, files: [{ text }] };
}
