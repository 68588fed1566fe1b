import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { asciiDigits } from "./ascii-digits.ts";

test("digits of every script are read", () => {
  for (const numberingSystem of [
    "arab",
    "arabext",
    "deva",
    "beng",
    "thai",
    "mymr",
    "khmr",
    "tibt",
    "fullwide",
  ])
    assert.equal(
      asciiDigits(
        new Intl.NumberFormat("en", { numberingSystem, useGrouping: false }).format(1234567890),
      ),
      "1234567890",
      numberingSystem,
    );
});

test("every digit of the basic plane has one value, and its row runs from 0 to 9", () => {
  const digits = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
    (each) => /\p{Nd}/u.test(each),
  );
  assert.equal(asciiDigits(digits.join("")), "0123456789".repeat(digits.length / 10));
});

test("nothing moves", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => asciiDigits(text).length === text.length),
  );
});
