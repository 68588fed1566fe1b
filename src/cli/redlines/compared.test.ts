import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleDocument } from "../../legal/check/examples/example-document.ts";
import { compared } from "./compared.ts";

const side = (body: string) => ({ name: "a", file: "da/a.md", text: exampleDocument({}, body) });

test("two texts that can be read are compared", () => {
  const found = compared(side("# Et\n\nEn tekst"), side("# Et\n\nEn ny tekst"));
  assert.equal(found?.redline.summary.wordsInserted, 1);
});

for (const [name, body, said] of [
  ["a footnote across brackets", "[link ^[note](x)](y)", /da\/a\.md:\d+:\d+: Unexpected footnote/],
  [
    "6,000 quotes",
    ">".repeat(6000),
    /da\/a\.md:\d+:\d+: Unexpected lists or quotes 100 levels deep/,
  ],
] as const)
  test(`of a text with ${name} is said why it cannot be compared`, (t) => {
    const error = t.mock.method(console, "error", () => {});
    assert.equal(compared(side("Tekst"), side(body)), undefined);
    assert.match(String(error.mock.calls[0]?.arguments[0]), said);
  });
