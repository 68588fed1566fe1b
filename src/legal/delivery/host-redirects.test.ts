import assert from "node:assert/strict";
import { test } from "node:test";
import { hostRedirects } from "./host-redirects.ts";

test("documents and their exports come before their versions, in the order they had", () => {
  const froms = [
    "/da/b/versions",
    "/da/b/2025-01-01/changes",
    "/da/b",
    "/da/a/2025-01-01",
    "/da/a",
    "/da/a.json",
    "/da/a/feed.atom",
  ];
  assert.deepEqual(
    hostRedirects(froms.map((from) => ({ from, to: "/da/c" }))).map(({ from }) => from),
    [
      "/da/b",
      "/da/a",
      "/da/a.json",
      "/da/a/feed.atom",
      ...["/da/b/versions", "/da/a/2025-01-01"],
      "/da/b/2025-01-01/changes",
    ],
  );
});
