import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isCalendarDate } from "./calendar-date.ts";

const cases: [text: string, expected: boolean][] = [
  ["2025-11-05", true],
  ["2024-02-29", true],
  ["2000-02-29", true],
  ["2025-02-29", false],
  ["1900-02-29", false],
  ["2025-04-31", false],
  ["2025-00-10", false],
  ["2025-13-01", false],
  ["2025-01-00", false],
  ["2025-1-5", false],
  ["25-01-05", false],
  ["2025-01-05T00:00:00Z", false],
  [" 2025-01-05", false],
  ["2025-01-05\n", false],
  ["٢٠٢٥-٠١-٠٥", false],
  ["+02025-01-05", false],
  ["", false],
];

for (const [text, expected] of cases) {
  test(`${JSON.stringify(text)} is ${expected ? "a" : "no"} date`, () => {
    assert.equal(isCalendarDate(text), expected);
  });
}

test("every day of four-digit years is a date", () => {
  const day = fc.date({
    min: new Date("0000-01-01T00:00:00Z"),
    max: new Date("9999-12-31T00:00:00Z"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, (date) => {
      assert.ok(isCalendarDate(date.toISOString().slice(0, 10)));
    }),
  );
});

test("days are counted as the calendar counts them", () => {
  const two = (number: number) => String(number).padStart(2, "0");
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 9999 }),
      fc.nat(14),
      fc.nat(34),
      (year, month, day) => {
        const date = new Date(Date.UTC(year, month - 1, day));
        const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
        assert.equal(
          isCalendarDate(`${year}-${two(month)}-${two(day)}`),
          exists && date.getUTCFullYear() === year,
        );
      },
    ),
  );
});
