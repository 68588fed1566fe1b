import assert from "node:assert/strict";
import { test } from "node:test";
import { factsForTest as facts } from "../document/document-facts-for-test.ts";
import { type DocumentRequest, proposedDocument } from "./proposed-document.ts";

const today = "2025-11-05";
const en = facts("en/policies/terms-of-use.md", {
  id: "terms",
  date: "2024-01-01",
  kind: "terms-of-service",
});
const de = facts("de/agb.md", { id: "terms" });
const other = facts("en/legal/other.md", { id: "other" });

const request = { id: "terms", lang: "da", title: "Vilkår for brug" };
const proposed = (change: Partial<DocumentRequest>, documents = [other], language = "en") =>
  proposedDocument({ ...request, ...change }, documents, language, today);

test("a new work stands on the shelf legal under a slug of its title, from today on", () => {
  assert.deepEqual(proposed({}), {
    file: "da/legal/vilkår-for-brug.md",
    original: undefined,
    fields: {
      ...request,
      description: "[TODO]",
      templateKey: "about",
      date: today,
      path: "/da/legal/vilkår-for-brug",
    },
  });
});

test("what is asked for is taken as it is", () => {
  const asked = {
    shelf: "priser",
    slug: "gebyrer",
    description: "Hvad det koster",
    kind: "other",
    date: "2026-01-01",
  };
  const { file, fields } = proposed(asked);
  assert.equal(file, "da/priser/gebyrer.md");
  assert.deepEqual(
    [fields.description, fields.kind, fields.date],
    [asked.description, asked.kind, asked.date],
  );
});

test("a translation has the address and the kind of the text that prevails", () => {
  const { file, original, fields } = proposed({}, [other, de, en]);
  assert.equal(original, en);
  assert.equal(file, "da/policies/terms-of-use.md");
  assert.deepEqual([fields.kind, fields.date], ["terms-of-service", today]);
});

test("without the language that prevails the first of the others does", () => {
  const { file, original } = proposed({}, [en, de], "fi");
  assert.equal(original, de);
  assert.equal(file, "da/agb.md");
});

test("a translation may have a slug and a shelf of its own", () => {
  assert.equal(proposed({ slug: "vilkår" }, [en]).file, "da/policies/vilkår.md");
  assert.equal(proposed({ shelf: "legal" }, [en]).file, "da/legal/terms-of-use.md");
});

test("a translation never takes effect before its original, unless it is asked to", () => {
  const upcoming = facts("en/legal/terms.md", { date: "2026-01-01" });
  assert.equal(proposed({}, [upcoming]).fields.date, "2026-01-01");
  assert.equal(proposed({ date: "2025-12-01" }, [upcoming]).fields.date, "2025-12-01");
});

test("a frozen version is no original", () => {
  const frozen = facts("en/policies/terms-of-use/2023-01-01.md", { id: "terms" });
  assert.equal(proposed({}, [frozen]).original, undefined);
  assert.equal(proposed({}, [frozen, en]).original, en);
});
