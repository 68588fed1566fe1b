import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleDocument } from "../check/examples/example-document.ts";
import { causePlace } from "./cause-place.ts";
import type { Cause } from "./site-proof.ts";

const head = exampleDocument({}, "").trimEnd().split("\n").length + 1;

/** Places of a body, whose first line is 1. */
const cases: [kind: Cause["kind"], written: string, body: string, place: string | undefined][] = [
  ["link", "#b", "a\n\nSee [x](#b).", "3:5"],
  ["link", "#m%C3%A5l", "a [x](#mål)", "1:3"],
  ["link", "/da/b#c", "- [x](b.md)\n- [x](b.md#c)", "2:3"],
  ["link", "/da/b", "[x](b.md)", "1:1"],
  ["link", "#b", 'a\nb <a href="#b">x</a>', "2:3"],
  ["link", "/c", "[x]\n\n[x]: /c", "1:1"],
  ["link", "/frame", "[x](#b)", undefined],
  ["id", "b", '## B\n\n## C <a id="b"></a>', "3:6"],
  ["id", "b", "## B {#b}\n\n## C {#b}", "3:1"],
  ["picture", "/static/f00/kort.webp", "a ![Kort](../img/kort.png)", "1:3"],
  ["picture", "/static/f00/et%20kort.webp", "![Kort](<../img/et kort.png>)", "1:1"],
];

for (const [kind, written, body, place] of cases)
  test(`${kind} ${written} stands at ${place ?? "no place"} of ${JSON.stringify(body)}`, () => {
    const found = causePlace({ kind, written }, "da/a.md", exampleDocument({}, body));
    assert.equal(found && `${found.line - head}:${found.column}`, place);
  });

test("the head picture stands at its field", () => {
  const text = exampleDocument({ image: "../img/kort.png" }, "a");
  const found = causePlace({ kind: "picture", written: "/static/f00/kort.jpg" }, "da/a.md", text);
  assert.ok(found && text.split("\n")[found.line - 1]?.startsWith("image:"));
});
