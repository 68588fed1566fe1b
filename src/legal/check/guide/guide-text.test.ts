import assert from "node:assert/strict";
import { test } from "node:test";
import { rules } from "../rules.ts";
import { guideText } from "./guide-text.ts";

test("what people wrote stays, and all rules stand behind it once", () => {
  const written = "# A guide\r\n\n  æøå ";
  const first = guideText(written, rules);
  assert.ok(first.startsWith("# A guide\r\n\n  æøå\n\n<!-- npm run schema"));
  for (const { id } of rules) assert.equal(first.split(`\n### ${id}\n`).length, 2, id);
  assert.equal(guideText(first, rules), first);
  const edited = first.replace("æøå", "شروط");
  assert.equal(guideText(edited, rules.slice(1)).includes("شروط"), true);
});
