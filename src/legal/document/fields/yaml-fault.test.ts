import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseDocument } from "yaml";
import { yamlFault } from "./yaml-fault.ts";

function faults(yaml: string): string[] {
  return parseDocument(yaml, { prettyErrors: false }).errors.map((error) => {
    const { offset, message } = yamlFault(error, yaml);
    return `${offset}: ${message}`;
  });
}

const written: readonly (readonly [yaml: string, ...faults: string[]])[] = [
  [
    "id: a\nchanges: Nyt: vi beder\nlang: da\n",
    "15: Unexpected colon in a value, expected quotes around a value with a colon",
  ],
  [
    "corrections:\n  - note: En: to\n",
    "23: Unexpected colon in a value, expected quotes around a value with a colon",
  ],
  [
    "id: a\nlang:da\ndate: 2025-01-01\n",
    "11: Unexpected d behind lang:, expected a space behind the colon",
  ],
  ["id: a\nlang:da\n", "11: Unexpected d behind lang:, expected a space behind the colon"],
  [
    "title:\u00a0Foo\nlang: da\n",
    "6: Unexpected no-break space behind title:, expected a plain space",
  ],
  ["title：隐私\nlang: zh\n", "5: Unexpected ： behind title, expected : and a space"],
  ["title: @a\n", "7: Unexpected @ at the start of a value, expected quotes around the value"],
  ["title: 'it's'\n", "11: Unexpected text behind a quote, expected quotes around the whole value"],
  [
    "\ttitle: a\n",
    "0: Unexpected YAML (Tabs are not allowed as indentation), expected a map of fields",
  ],
];

for (const [yaml, ...said] of written)
  test(JSON.stringify(yaml), () => assert.deepEqual(faults(yaml), said));

test("whatever the text is, each fault stands in it and says what was expected", () => {
  const piece = fc.constantFrom("a", ":", " ", "\n", "- ", '"', "'", "\u00a0", "：", "@", "[", "}");
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }).map((all) => all.join("")),
      (yaml) => {
        for (const said of faults(yaml)) assert.match(said, /^\d+: Unexpected .+, expected .+$/s);
      },
    ),
  );
});
