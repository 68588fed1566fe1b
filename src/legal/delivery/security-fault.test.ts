import assert from "node:assert/strict";
import { test } from "node:test";
import { securityFault } from "./security-fault.ts";

const contact = "security@example.com";
const cases: [contact: string | undefined, expires: string | undefined, says: string][] = [
  [undefined, undefined, ""],
  [contact, "2027-06-01", ""],
  [contact, "2026-07-01", ""],
  [
    contact,
    undefined,
    "securityContact error: Unexpected securityContact without securityExpires, expected its last day too",
  ],
  [
    undefined,
    "2027-01-31",
    "securityExpires error: Unexpected securityExpires 2027-01-31 without securityContact, expected both",
  ],
  [
    contact,
    "2026-05-31",
    "securityExpires warning: Unexpected securityExpires 2026-05-31, which is over, expected a later day",
  ],
  [
    contact,
    "2026-06-01",
    "securityExpires warning: Unexpected securityExpires 2026-06-01, 0 days ahead, expected a later day",
  ],
  [
    contact,
    "2026-06-30",
    "securityExpires warning: Unexpected securityExpires 2026-06-30, 29 days ahead, expected a later day",
  ],
  [
    contact,
    "2027-06-03",
    "securityExpires warning: Unexpected securityExpires 2027-06-03, expected a day within a year",
  ],
];

for (const [securityContact, securityExpires, says] of cases)
  test(`on 2026-06-01, ${securityContact} until ${securityExpires} is told: ${says || "nothing"}`, () => {
    const fault = securityFault({ securityContact, securityExpires }, "2026-06-01");
    assert.equal(fault ? `${fault.field} ${fault.severity}: ${fault.message}` : "", says);
  });
