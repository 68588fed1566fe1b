import assert from "node:assert/strict";
import { test } from "node:test";
import { descendants } from "../descendants.ts";
import { parse } from "./parse.ts";

/** An unclosed bracket before it makes the parser find an address only in a second look. */
const bodies: [name: string, body: string][] = [
  ["behind a bracket", "a [b https://example.com/x c"],
  ["in the second line of a quotation", "> a [b\n> c https://example.com/x d"],
  ["in an item", "- a\n- b [c https://example.com/x"],
  ["behind other line ends", "a\r\nb [c\r\nd https://example.com/x"],
  ["behind emphasis", "**a** [b *c* https://example.com/x d"],
  ["in a cell", "| a |\n|---|\n| [b https://example.com/x |"],
];

for (const [name, body] of bodies)
  test(`an address has its place ${name}`, () => {
    const nodes = descendants(parse(body, 3)).map(({ node }) => node);
    const link = nodes.find(({ type }) => type === "link");
    const offset = body.indexOf("https:");
    const before = body.slice(0, offset).split(/\r\n|\n/);
    const place = { line: before.length + 2, column: (before.at(-1)?.length ?? 0) + 1 };
    assert.deepEqual(link?.position?.start, { ...place, offset: offset + 2 });
    assert.equal(link.position.end.column, place.column + "https://example.com/x".length);
    assert.ok(
      nodes.every(({ position }) => position),
      "a node has no place",
    );
  });
