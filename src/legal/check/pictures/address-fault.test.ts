import assert from "node:assert/strict";
import { test } from "node:test";
import { addressFault } from "./address-fault.ts";

test("what runs, what leads to another host, and what does neither", () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    code: [
      "javascript:alert(1)",
      " \u0001JaVa\tscr\nipt:alert(1)",
      "data:text/html,<script>",
      "data:image/svg+xml,<svg/>",
      "data:image/png+xml,<svg/>",
    ],
    host: ["https://a.example/x", "//a.example", "\\\\a.example", "/\\a.example", "HTTP:a.example"],
    undefined: [
      "#a",
      "",
      "a.png",
      "/a/b.png",
      "../a.png",
      "data:image/png;base64,iVBO",
      "data:font/woff2;base64,d09",
      "mailto:a@a.example",
      "https://[",
      "Arial",
    ],
  };
  for (const [fault, addresses] of Object.entries(cases))
    for (const address of addresses) assert.equal(String(addressFault(address)), fault, address);
});
