import assert from "node:assert/strict";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { sha256 } from "../document/words.ts";
import { documentsJson } from "./documents-json.ts";
import type { ExportedDocument, ExportedHead } from "./documents-schema.ts";
import { editionForTest, type FileForTest, siteForTest } from "./edition-for-test.ts";

type All = ExportedHead & { documents: ExportedDocument[] };

const danish: FileForTest = [
  "da/legal/vilkår.md",
  { title: "Vilkår", date: "2026-03-01", changes: "Nyt gebyr", kind: "terms-of-service" },
];
const english: FileForTest = ["en/legal/terms.md", { title: "Terms", date: "2025-06-01" }];
const frozen: FileForTest[] = [
  ["da/legal/vilkår/2024-01-01.md", { title: "Gamle vilkår" }],
  ["da/legal/vilkår/2025-01-01.md", { title: "Vilkår", material: false, changes: "Ny adresse" }],
];
const local = { name: "Nordlys" };

function made(...given: Parameters<typeof editionForTest>): Map<string, unknown> {
  const files = documentsJson(editionForTest(...given));
  return new Map(files.map(({ name, text }) => [name, JSON.parse(text)]));
}

function document(...given: Parameters<typeof editionForTest>): ExportedDocument {
  return (made(...given).get("documents.json") as All).documents[0] as ExportedDocument;
}

/** Tells what the published schema has against the files published beside it. */
function faults(files: Map<string, unknown>): unknown[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true, validateFormats: false });
  const isValid = ajv.compile(files.get("documents.schema.json") as object);
  return [...files].flatMap(([name, data]) =>
    name === "documents.schema.json" || isValid(data) ? [] : [name, isValid.errors],
  );
}

test("an app learns of a document what is in force, what was and what comes", () => {
  const { versions, languages, ...rest } = document([danish, english], frozen, "2026-02-28");
  const url = "https://n.example/da/legal/vilk%C3%A5r";
  const path = "/da/legal/vilkår";
  const file = "da/legal/vilkår/2025-01-01.md";
  assert.deepEqual(rest, {
    work: "terms",
    language: "da",
    authoritativeLanguage: "en",
    kind: "terms-of-service",
    title: "Vilkår",
    path,
    url,
    version: "2025-01-01",
    effectiveDate: "2025-01-01",
    state: "live",
    frozen: true,
    material: false,
    changes: "Ny adresse",
    corrections: [],
    redline: `${url}/2025-01-01/changes`,
    sha256: { markdown: sha256(file), text: sha256(`text of ${file}`) },
    replaced: [],
    acceptance: "terms@2025-01-01",
    lastMaterial: "2024-01-01",
    withdrawn: null,
    previous: { version: "2024-01-01", path: `${path}/2024-01-01`, url: `${url}/2024-01-01` },
    next: { version: "2026-03-01", path: `${path}/2026-03-01`, url: `${url}/2026-03-01` },
  });
  assert.deepEqual(
    versions.map((each) => [each.version, each.state, each.frozen, each.material, each.path]),
    [
      ["2026-03-01", "upcoming", false, true, `${path}/2026-03-01`],
      ["2025-01-01", "live", true, false, `${path}/2025-01-01`],
      ["2024-01-01", "superseded", true, true, `${path}/2024-01-01`],
    ],
  );
  assert.deepEqual(
    languages.map((each) => [each.language, each.title, each.version, each.url]),
    [
      ["da", "Vilkår", "2025-01-01", url],
      ["en", "Terms", "2025-06-01", "https://n.example/en/legal/terms"],
    ],
  );
});

test("an app finds the hash it kept of what a correction replaced, and learns what was corrected", () => {
  const kept = (n: number) => `da/legal/vilkår/2025-01-01.${n}.md`;
  const [first, second] = [
    { date: "2025-02-01", note: "Slåfejl" },
    { date: "2025-03-01", note: "To" },
  ];
  const version = "da/legal/vilkår/2025-01-01.md";
  const files: FileForTest[] = [
    [kept(10)],
    [kept(2)],
    [version, { corrections: [first, second] }],
    ["da/legal/vilkår/2024-01-01.md"],
  ];
  const made = document([danish], files, "2026-02-28");
  const replaced = [kept(2), kept(10)].map((file) => ({ markdown: sha256(file) }));
  assert.deepEqual([made.corrections, made.replaced], [[first, second], replaced]);
  assert.deepEqual(
    made.versions.map((each) => [each.version, each.corrections.length, each.replaced]),
    [
      ["2026-03-01", 0, []],
      ["2025-01-01", 2, replaced],
      ["2024-01-01", 0, []],
    ],
  );
});

test("a document yet to come asks nobody", () => {
  const { state, lastMaterial, version, previous, next } = document([danish], [], "2026-02-28");
  assert.deepEqual(
    [state, lastMaterial, version, previous, next],
    ["upcoming", null, "2026-03-01", null, null],
  );
});

test("a withdrawn document asks nobody, and nothing of it is in force", () => {
  const withdrawn: FileForTest = [danish[0], { ...danish[1], withdrawn: "2026-04-01" }];
  const on = (day: string) => document([withdrawn], frozen, day);
  assert.deepEqual([on("2026-03-31").state, on("2026-03-31").withdrawn], ["live", null]);
  const { state, withdrawn: since, lastMaterial, versions } = on("2026-04-01");
  assert.deepEqual([state, since, lastMaterial], ["withdrawn", "2026-04-01", null]);
  assert.deepEqual(
    versions.map((each) => each.state),
    ["withdrawn", "superseded", "superseded"],
  );
});

test("a document by itself is told as among all", () => {
  const files = made([danish, english], frozen);
  const { documents, ...head } = files.get("documents.json") as All;
  assert.deepEqual(
    [...files.keys()],
    ["documents.json", "documents.schema.json", "da/legal/vilkår.json", "en/legal/terms.json"],
  );
  assert.deepEqual(files.get("da/legal/vilkår.json"), { ...head, ...documents[0] });
});

test("addresses are absolute where the site knows its own, else from the root", () => {
  const of = (site: typeof local) => {
    const files = made([danish], frozen, "2026-02-28", site);
    const { $schema, site: told, documents } = files.get("documents.json") as All;
    const { $id } = files.get("documents.schema.json") as { $id?: string };
    return [$schema, $id, told.url, documents[0]?.url, documents[0]?.redline];
  };
  const path = "/da/legal/vilk%C3%A5r";
  assert.deepEqual(of(local), [
    "/documents.schema.json",
    undefined,
    null,
    path,
    `${path}/2025-01-01/changes`,
  ]);
  assert.deepEqual(of(siteForTest), [
    "https://n.example/documents.schema.json",
    "https://n.example/documents.schema.json",
    "https://n.example",
    `https://n.example${path}`,
    `https://n.example${path}/2025-01-01/changes`,
  ]);
});

test("what is published is as its schema says, whatever its words", () => {
  const words = fc.string({ unit: "binary" }).map((text) => `x${text}\ud800"</script>`);
  const all: FileForTest[] = [...frozen, ["da/legal/vilkår/2025-01-01.1.md"]];
  const day = fc.constantFrom("2023-01-01", "2025-01-01", "2026-03-01", "2026-05-01");
  fc.assert(
    fc.property(words, day, fc.boolean(), (id, when, hasUrl) => {
      const corrections = [{ date: "2026-04-01", note: id }];
      const fields = { id, title: id, changes: id, corrections, withdrawn: "2026-05-01" };
      const files = made([[danish[0], { ...danish[1], ...fields }], english], all, when, {
        name: id,
        ...(hasUrl && { url: "https://n.example" }),
      });
      assert.deepEqual(faults(files), []);
      assert.match(
        (files.get("documents.json") as All).documents[0]?.work ?? "",
        /\ufffd"<\/script>$/,
      );
    }),
    { numRuns: 50 },
  );
});

test("the schema describes every field, and finds what is wrong", () => {
  const files = made([danish], frozen);
  const { $defs } = files.get("documents.schema.json") as {
    $defs: Record<string, { properties?: Record<string, unknown> }>;
  };
  const told = Object.keys(document([danish], frozen)).sort();
  assert.deepEqual(Object.keys($defs.document?.properties ?? {}).sort(), told);
  const all = files.get("documents.json") as All;
  for (const [field, value] of [
    ["version", 20250101],
    ["state", "draft"],
    ["lastMaterial", undefined],
    ["sha256", { markdown: "", text: "" }],
    ["corrections", [{ date: "2025-01-01" }]],
    ["replaced", [{ markdown: "" }]],
    ["versions", [{}]],
  ] as const) {
    const documents = [{ ...all.documents[0], [field]: value }];
    const broken = JSON.parse(JSON.stringify({ ...all, documents }));
    assert.notDeepEqual(faults(new Map(files).set("documents.json", broken)), [], field);
  }
});
