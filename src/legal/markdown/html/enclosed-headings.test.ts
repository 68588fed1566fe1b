import assert from "node:assert/strict";
import { test } from "node:test";
import { reading } from "../reading.ts";
import { enclosedHeadings } from "./enclosed-headings.ts";

const cases: [name: string, text: string, enclosed: string[]][] = [
  ["inside a summary", "<summary>\n\n## A\n\n</summary>", ["A in summary"]],
  ["inside a link", '<a href="/x">\n\n## A\n\n</a>', ["A in a"]],
  ["only the first one", '<a href="/x">\n\n## A\n\n## B\n\n</a>', ["A in a"]],
  ["inside an anchor that leads nowhere", '<a id="x">\n\n## A\n\n</a>', []],
  ["inside the rest of the details", "<details><summary>S</summary>\n\n## A\n\n</details>", []],
  ["behind a link", '<a href="/x">x</a>\n\n## A', []],
  ["a link inside the heading", '## <a href="/x">A</a>', []],
  ["behind a link that does not close", '<a href="/x">\n\n## A', []],
  ["in a quote", "> <summary>\n>\n> ## A\n>\n> </summary>", ["A in summary"]],
];

for (const [name, text, expected] of cases)
  test(name, () => {
    assert.deepEqual(
      enclosedHeadings(reading(text, "da")).map(
        ({ heading, element }) => `${heading.text} in ${element}`,
      ),
      expected,
    );
  });
