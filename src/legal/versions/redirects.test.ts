import assert from "node:assert/strict";
import { test } from "node:test";
import { factsForTest } from "../document/document-facts-for-test.ts";
import { documentVersions } from "./document-versions.ts";
import { redirects } from "./redirects.ts";

const frozen = ["2024-01-01", "2025-01-01"].map((date) =>
  factsForTest(`da/legal/terms/${date}.md`, { date }),
);

test("a document that never moved redirects nothing", () => {
  assert.deepEqual(redirects([documentVersions(factsForTest("da/a.md"), [], "2026-01-01")]), []);
});

test("a retired path redirects with its versions, dates and redlines", () => {
  const moved = factsForTest("da/legal/terms.md", {
    path: "/da/vilkår",
    date: "2025-06-01",
    aliases: { paths: ["/da/old"] },
  });
  const found = redirects([documentVersions(moved, frozen, "2026-01-01")]);
  assert.deepEqual(
    found.map(({ from, to }) => `${from} → ${to}`),
    [
      "/da/old → /da/vilkår",
      "/da/old/versions → /da/vilkår/versions",
      "/da/old/2024-01-01 → /da/vilkår/2024-01-01",
      "/da/old/2025-01-01 → /da/vilkår/2025-01-01",
      "/da/old/2025-01-01/changes → /da/vilkår/2025-01-01/changes",
      "/da/old/2025-06-01 → /da/vilkår",
      "/da/old/2025-06-01/changes → /da/vilkår/2025-06-01/changes",
    ],
  );
});
