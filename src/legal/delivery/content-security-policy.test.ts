import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { contentSecurityPolicy } from "./content-security-policy.ts";

const style = "p{content:'å'}";
const directives = new Map(
  contentSecurityPolicy(style)
    .split("; ")
    .map((directive) => directive.split(/ (.*)/s) as [string, string]),
);

test("nothing is allowed that is not named", () => {
  assert.equal(directives.get("default-src"), "'none'");
});

test("no script, form, frame, font or base is named", () => {
  assert.deepEqual(
    [...directives.keys()],
    ["default-src", "style-src", "img-src", "connect-src", "base-uri", "form-action"],
  );
  assert.equal(directives.get("base-uri"), "'none'");
  assert.equal(directives.get("form-action"), "'none'");
});

test("the one style is known by the hash of its bytes", () => {
  const hash = createHash("sha256").update(Buffer.from(style)).digest("base64");
  assert.equal(directives.get("style-src"), `'sha256-${hash}'`);
  assert.notEqual(contentSecurityPolicy(`${style} `), contentSecurityPolicy(style));
});
