import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { encodedPath } from "./encoded-path.ts";
import { wellFormed } from "./well-formed.ts";

test("letters of all scripts are encoded, and what hosts could take for their own", () => {
  assert.equal(encodedPath("/da/legal/vilkår"), "/da/legal/vilk%C3%A5r");
  assert.equal(
    encodedPath("/a/$;{}\"'`*:#?%() \\\r\n"),
    "/a/%24%3B%7B%7D%22%27%60%2A%3A%23%3F%25%28%29%20%5C%0D%0A",
  );
});

test("any path is encoded, by plain letters alone, and can be read back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (path) => {
      const encoded = encodedPath(path);
      assert.match(encoded, /^[A-Za-z0-9%/._~-]*$/);
      assert.equal(decodeURIComponent(encoded), wellFormed(path));
    }),
  );
  assert.equal(encodedPath("/\ud800"), "/%EF%BF%BD");
});
