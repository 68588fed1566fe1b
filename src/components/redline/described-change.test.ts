import assert from "node:assert/strict";
import { test } from "node:test";
import type { MarkupChange } from "../../legal/redline/markup-change.ts";
import { en } from "../../strings/en.ts";
import { describedChange } from "./described-change.ts";

const cases: [told: string, change: MarkupChange][] = [
  ["Link changed: [prices] -/a +/b", link({ change: "changed", before: "/a", after: "/b" })],
  ["Link changed: [prices] +/b", link({ change: "added", after: "/b" })],
  ["Link changed: [prices]", link({ change: "added", after: "" })],
  ["Picture changed: -a.png", { what: "picture", change: "removed", text: "", before: "a.png" }],
  [
    "Picture changed: -Seal",
    { what: "alt", change: "changed", text: "", before: "Seal", after: "" },
  ],
  ["Level of the heading: -2 +3", changed("rank", "2", "3")],
  ["-#scope +#reach", changed("id", "scope", "reach")],
  ["[not] +struck out", { what: "delete", change: "added", text: "not" }],
  ["[not] -struck out", { what: "delete", change: "removed", text: "not" }],
  ["[6] +superscript", { what: "sup", change: "added", text: "6" }],
  ["[we] +emphasis", { what: "strong", change: "added", text: "we" }],
  ["-list › list +list", changed("place", "list list paragraph", "list paragraph")],
  ["-paragraph +quotation", changed("place", "paragraph", "quote paragraph")],
  ["+paragraph", { what: "paragraph", change: "added", text: "", after: "" }],
  ["-table cell 1 +table cell 2", changed("layout", "table, cell 1", "table, cell 2")],
  ["-list +term", changed("layout", "numbered list", "term")],
  ["-Fees [Footnote 1] +delivery [Footnote 1]", changed("footnote", "Fees [1]", "delivery [1]")],
  ["-[Footnote 1] Fees +Footnote 2", changed("footnote", "[1] Fees", "2")],
  ["-[a] ten [line break] +ten", changed("break", "[a] ten [line break]", "ten")],
  ["-Valid until 2025 +Valid until 2030", changed("title", "Valid until 2025", "Valid until 2030")],
  ["-rowspan=2 +rowspan=3", changed("rowspan", "2", "3")],
  ["nothing", changed("number", "1.", "2.")],
  ["nothing", changed("done", "false", "true")],
];

function link(change: Pick<MarkupChange, "change" | "before" | "after">): MarkupChange {
  return { what: "link", text: "prices", ...change };
}

function changed(what: string, before: string, after: string): MarkupChange {
  return { what, change: "changed", text: "", before, after };
}

for (const [expected, change] of cases)
  test(`a change of ${change.what} is told: ${expected}`, () => {
    const told = describedChange(change, en);
    const { label, text, before, after } = told ?? { label: "nothing", text: "" };
    const words = [label, text && `[${text}]`, before && `-${before}`, after && `+${after}`];
    assert.equal(words.filter(Boolean).join(" "), expected);
  });
