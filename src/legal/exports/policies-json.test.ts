import assert from "node:assert/strict";
import { test } from "node:test";
import { editionForTest, type FileForTest } from "./edition-for-test.ts";
import { policiesJson } from "./policies-json.ts";

function policies(...given: Parameters<typeof editionForTest>) {
  const [file] = policiesJson(editionForTest(...given));
  assert.equal(file?.name, "policies.json");
  return JSON.parse(file.text).policies;
}

const danish: FileForTest = [
  "da/legal/privatliv.md",
  { id: "07", title: "Privatliv", date: "2025-06-01" },
];
const english: FileForTest = [
  "en/legal/privacy-policy.md",
  { id: "07", title: "Privacy", date: "2025-11-05", material: false },
];
const frozen: FileForTest[] = [["en/legal/privacy-policy/2025-01-01.md", { id: "07" }]];

test("a policy has its languages beside its version, as Matrix shows them", () => {
  assert.deepEqual(policies([danish, english], frozen), {
    privacy_policy: {
      version: "2025-01-01",
      da: { name: "Privatliv", url: "https://n.example/da/legal/privatliv?version=2025-06-01" },
      en: {
        name: "Privacy",
        url: "https://n.example/en/legal/privacy-policy?version=2025-01-01",
      },
    },
  });
});

test("the address changes with a material version, and with no other", () => {
  const url = (day: string, material: boolean) =>
    policies([["en/legal/privacy-policy.md", { ...english[1], material }]], frozen, day)
      .privacy_policy.en.url;
  assert.equal(url("2026-01-01", false), url("2025-02-01", false));
  assert.notEqual(url("2026-01-01", true), url("2025-02-01", true));
});

test("works of one kind are told apart by their ids", () => {
  const found = policies([
    ["en/legal/terms.md", { id: "a.b" }],
    ["en/business/terms.md", { id: "vilkår ~" }],
    ["en/legal/imprint.md", { id: "imprint" }],
  ]);
  assert.deepEqual(Object.keys(found).sort(), [
    "other.imprint",
    "terms_of_service.a.b",
    "terms_of_service.vilk~e5~r~20~~7e~",
  ]);
});

test("what is not in force is no policy, in no language", () => {
  const withdrawn: FileForTest = [danish[0], { ...danish[1], withdrawn: "2025-12-01" }];
  const found = policies([withdrawn, english], frozen);
  assert.deepEqual(Object.keys(found.privacy_policy), ["version", "en"]);
  assert.deepEqual(policies([english], [], "2025-11-04"), {});
});

test("a site without an address has no policies", () => {
  assert.deepEqual(policiesJson(editionForTest([danish], [], "2026-01-01", { name: "N" })), []);
});
