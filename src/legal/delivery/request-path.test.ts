import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { destination } from "./destination.ts";
import { requestPath } from "./request-path.ts";

const cases: [file: string, path: string, status: number][] = [
  ["index.html", "/", 200],
  ["da.html", "/da", 200],
  ["da/legal/vilkår.html", "/da/legal/vilk%C3%A5r", 200],
  ["da/legal/terms.json", "/da/legal/terms.json", 200],
  ["SHA256SUMS", "/SHA256SUMS", 200],
  ["static/a b?#%41.png", "/static/a%20b%3F%23%2541.png", 200],
  [".well-known/security.txt", "/.well-known/security.txt", 200],
  ["404.html", "/Nothing-Is-Here", 404],
  ["da/404.html", "/da/Nothing-Is-Here", 404],
  ["da/not404.html", "/da/not404", 200],
];

for (const [file, path, status] of cases)
  test(`${file} is asked for as ${path}`, () => {
    assert.deepEqual(requestPath(file), { path, status });
  });

test("what is asked for is the file, for every name that a page can have", () => {
  const segment = fc.string({ unit: fc.constantFrom("a", "ж", "-", "_", "9", "ा"), minLength: 1 });
  fc.assert(
    fc.property(fc.array(segment, { minLength: 1 }), (segments) => {
      const file = `${segments.join("/")}.html`;
      const to = destination(decodeURIComponent(requestPath(file).path), (name) => name === file);
      assert.deepEqual(to, { file });
    }),
  );
});
