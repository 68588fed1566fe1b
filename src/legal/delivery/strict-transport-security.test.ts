import assert from "node:assert/strict";
import { test } from "node:test";
import { strictTransportSecurity } from "./strict-transport-security.ts";

const url = "https://legal.example.com";

for (const [promise, value] of [
  ["none", undefined],
  ["host", "max-age=31536000"],
  ["subdomains", "max-age=31536000; includeSubDomains"],
  ["preload", "max-age=63072000; includeSubDomains; preload"],
] as const) {
  test(`${promise} promises ${value ?? "nothing"}`, () => {
    assert.equal(strictTransportSecurity(promise, url), value);
  });
}

test("nothing is promised where the site does not live at an https address", () => {
  for (const other of [undefined, "http://legal.example.com"])
    assert.equal(strictTransportSecurity("preload", other), undefined);
});
