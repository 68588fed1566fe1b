import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { findingForTest, findingsForTest } from "./findings-for-test.ts";
import { github } from "./github.ts";
import { visibleText } from "./visible-text.ts";

const commands: [name: string, findings: ReturnType<typeof findingsForTest>, command: string][] = [
  [
    "an error",
    findingsForTest([findingForTest()]),
    "::error file=content/da/legal/a.md,line=12,col=4,title=toc-fence::Unexpected second toc fence, expected one",
  ],
  [
    "a warning",
    findingsForTest([findingForTest({ severity: "warning" })]),
    "::warning file=content/da/legal/a.md,line=12,col=4,title=toc-fence::Unexpected second toc fence, expected one",
  ],
  [
    "a note",
    findingsForTest([findingForTest({ severity: "info" })]),
    "::notice file=content/da/legal/a.md,line=12,col=4,title=toc-fence::Unexpected second toc fence, expected one",
  ],
  [
    "what would end a property or a command",
    findingsForTest([
      findingForTest({ file: "da/a,b:c%.md", message: "Unexpected a::b,\u001b[31m%0A" }),
    ]),
    "::error file=content/da/a%2Cb%3Ac%25.md,line=12,col=4,title=toc-fence::Unexpected a::b,<U+001B>[31m%250A",
  ],
  [
    "a content folder that is the repository itself",
    findingsForTest([findingForTest()], { folder: "." }),
    "::error file=da/legal/a.md,line=12,col=4,title=toc-fence::Unexpected second toc fence, expected one",
  ],
  [
    "the folder itself",
    findingsForTest([findingForTest({ file: "", line: 1, column: 1 })]),
    "::error file=content,line=1,col=1,title=toc-fence::Unexpected second toc fence, expected one",
  ],
];

for (const [name, findings, command] of commands)
  test(`commands GitHub to show ${name}`, () => assert.deepEqual(github(findings), [command]));

/** As the runner does it: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs */
function read(line: string) {
  const end = line.indexOf("::", 2);
  const [command = "", list = ""] = line.slice(2, end).split(/ (.*)/s);
  const data = (text: string) =>
    text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
  const property = (text: string) => data(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
  const properties = list.split(",").map((each) => each.split(/=(.*)/s).slice(0, 2));
  return {
    command,
    ...Object.fromEntries(properties.map(([name, value = ""]) => [name, property(value)])),
    message: data(line.slice(end + 2)),
  };
}

test("whatever a file is called and a document says, GitHub reads it, what commands a terminal made visible", () => {
  const words = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(..."%:,=\r\n250ADC a") }),
  );
  fc.assert(
    fc.property(words, words, (file, message) => {
      const [line = ""] = github(findingsForTest([findingForTest({ file: `a${file}`, message })]));
      assert.doesNotMatch(line, /\p{Cc}/u);
      assert.deepEqual(read(line), {
        command: "error",
        file: visibleText(`content/a${file}`),
        line: "12",
        col: "4",
        title: "toc-fence",
        message: visibleText(message),
      });
    }),
  );
});
