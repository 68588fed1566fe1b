import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { request } from "./machine/request.ts";
import { servedSite } from "./sites/served-site.ts";
import { versioned } from "./sites/tested-sites.ts";

describe("a site with a security contact", () => {
  test("says at /.well-known/security.txt whom to tell of a hole", async () => {
    const site = await servedSite(await versioned.published());
    try {
      const { status, headers, body } = await request(site.url, "/.well-known/security.txt");
      assert.equal(status, 200);
      // RFC 9116, 3: the very type and charset.
      assert.match(String(headers["content-type"]), /^text\/plain; ?charset=utf-8$/i);
      assert.equal(
        body,
        `Contact: mailto:security@fjord.example
Expires: 2027-05-01T23:59:59Z
Preferred-Languages: ar, da, en, zh
Canonical: https://legal.fjord.example/.well-known/security.txt
`,
      );
    } finally {
      await site.stop();
    }
  });
});
