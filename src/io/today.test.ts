import assert from "node:assert/strict";
import { test } from "node:test";
import { dayIn, today } from "./today.ts";

test("a day begins at midnight of the time zone", () => {
  const moment = new Date("2026-03-01T23:30:00Z");
  assert.equal(dayIn("UTC", moment), "2026-03-01");
  assert.equal(dayIn("Europe/Copenhagen", moment), "2026-03-02");
  assert.equal(dayIn("America/Los_Angeles", moment), "2026-03-01");
  assert.equal(dayIn("Pacific/Kiritimati", new Date("2025-12-31T12:00:00Z")), "2026-01-01");
});

test("PARAGRAF_DAY is the day, and must be one", () => {
  process.env.PARAGRAF_DAY = "2025-11-05";
  try {
    assert.equal(today("Asia/Tokyo"), "2025-11-05");
    process.env.PARAGRAF_DAY = "2025-02-30";
    assert.throws(
      () => today("UTC"),
      /^Error: Unexpected PARAGRAF_DAY 2025-02-30, expected a date/,
    );
  } finally {
    delete process.env.PARAGRAF_DAY;
  }
});
