import assert from "node:assert/strict";
import { test } from "node:test";
import { factsForTest as facts } from "../../document/document-facts-for-test.ts";
import { versionsForTest } from "../../versions/versions-for-test.ts";
import { manifestTexts } from "./manifest-texts.ts";

const path = "/da/legal/terms";

test("each page that shows a text is told with the file that it was made from", () => {
  const document = facts("da/legal/terms.md", { date: "2025-06-01" });
  const frozen = ["2024-01-01", "2025-06-01"].map((date) =>
    facts(`da/legal/terms/${date}.md`, { date }),
  );
  const told = manifestTexts(versionsForTest([document], frozen, "2025-07-01"));
  assert.deepEqual(
    told.map((text) => [text.path, text.version, text.source]),
    [
      [path, "2025-06-01", "da/legal/terms.md"],
      [`${path}/2024-01-01`, "2024-01-01", "da/legal/terms/2024-01-01.md"],
      [`${path}/2025-06-01`, "2025-06-01", "da/legal/terms/2025-06-01.md"],
    ],
  );
});

test("where only an upcoming version is, its page stands at the path and under its date", () => {
  const told = manifestTexts(
    versionsForTest([facts("da/legal/terms.md", { date: "2026-01-01" })], [], "2025-07-01"),
  );
  assert.deepEqual(
    told.map((text) => text.path),
    [path, `${path}/2026-01-01`],
  );
});
