import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "../parsing/parse.ts";
import { htmlNodes, isPhrasingParent, tokenPosition } from "./html-nodes.ts";

test("raw HTML is found wherever it stands, with what it stands in", () => {
  const found = htmlNodes(parse("<p>a</p>\n\n> b <br>\n\n| <i>c</i> |\n|---|"));
  assert.deepEqual(
    found.map(({ node, parent }) => [node.value, isPhrasingParent(parent)]),
    [
      ["<p>a</p>", false],
      ["<br>", true],
      ["<i>", true],
      ["</i>", true],
    ],
  );
});

test("every token knows its line and column of the file", () => {
  const [block, inline] = htmlNodes(parse("<div>\n  a <b>\r\n</b></div>\n\nc <br>", 11));
  assert.ok(block && inline);
  const places = (node: typeof block) =>
    node.tokens.flatMap((token) => {
      const { line, column } = tokenPosition(node, token);
      return token.type === "text" ? [] : [`${line}:${column}`];
    });
  assert.deepEqual(places(block), ["11:1", "12:5", "13:1", "13:5"]);
  assert.deepEqual(places(inline), ["15:3"]);
});
