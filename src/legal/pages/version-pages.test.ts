import assert from "node:assert/strict";
import { test } from "node:test";
import { factsForTest as facts } from "../document/document-facts-for-test.ts";
import type { Frontmatter } from "../document/fields/frontmatter-schema.ts";
import { versionsForTest } from "../versions/versions-for-test.ts";
import type { SitePage } from "./site-page.ts";
import { sitePages } from "./site-pages.ts";

const path = "/da/legal/terms";
const site = { name: "N", url: "https://n.example" };
const settings = { authoritativeLanguage: "en", prevailingNotice: true };

/** The pages of a document with two frozen versions, on a day. */
function pages(day: string, fields: Partial<Frontmatter> = {}): Map<string, SitePage> {
  const ny = { id: "ny", rank: 2, text: "Ny", line: 1, column: 1 };
  const own = facts("da/legal/terms.md", {
    date: "2025-06-01",
    changes: "Nyt gebyr",
    ...fields,
  });
  const document = { ...own, headings: [ny] };
  const frozen = ["2024-01-01", "2025-01-01"].map((date) =>
    facts(`da/legal/terms/${date}.md`, { date, path: "/da/old", title: `Vilkår ${date}` }, [
      "privacy.md",
    ]),
  );
  const privacy = facts("da/legal/privacy.md", { id: "privacy" });
  const made = sitePages(versionsForTest([document, privacy], frozen, day), site, settings);
  return new Map(made.map((page) => [page.path, page]));
}

function about(found: Map<string, SitePage>, at: string) {
  const page = found.get(at);
  assert.ok(page?.template === "about", at);
  return page.context;
}

test("every version has its page, but the one in force that is not frozen", () => {
  const own = [...pages("2025-07-01").keys()].filter((each) => each.startsWith(path));
  assert.deepEqual(own, [
    path,
    `${path}/2024-01-01`,
    `${path}/2025-01-01`,
    `${path}/versions`,
    `${path}/2025-01-01/changes`,
    `${path}/2025-06-01/changes`,
  ]);
});

test("the version in force stays at the path, from its frozen file, and announces the next", () => {
  const { source, title, date, notices } = about(pages("2025-05-31"), path);
  assert.deepEqual(
    [source, title, date],
    ["da/legal/terms/2025-01-01.md", "Vilkår 2025-01-01", "2025-01-01"],
  );
  assert.deepEqual(notices, [
    {
      kind: "comes",
      next: { date: "2025-06-01", path: `${path}/2025-06-01` },
      redline: `${path}/2025-06-01/changes`,
      changes: "Nyt gebyr",
    },
  ]);
});

test("old and coming versions lead to the one in force, coming ones say from when", () => {
  const found = pages("2025-05-31");
  assert.deepEqual(about(found, `${path}/2024-01-01`).notices, [
    { kind: "superseded", live: { date: "2025-01-01", path } },
  ]);
  assert.deepEqual(about(found, `${path}/2025-06-01`).notices, [
    { kind: "upcoming", date: "2025-06-01", live: { date: "2025-01-01", path } },
  ]);
});

test("where none is in force yet, a coming version leads to no other", () => {
  const notice = { kind: "upcoming", date: "2024-01-01" };
  assert.deepEqual(about(pages("2023-12-31"), path).notices, [notice]);
});

test("a version under its date leads to itself and to the same date of other languages", () => {
  const documents = [
    facts("ar/legal/terms.md", { date: "2025-06-01" }),
    facts("da/legal/terms.md", { date: "2025-06-01" }),
    facts("en/legal/terms.md", { date: "2025-06-01" }),
    facts("nl/legal/terms.md", { date: "2025-03-01" }),
  ];
  const frozen = [
    "ar/legal/terms/2024-01-01",
    "da/legal/terms/2024-01-01",
    "ar/legal/terms/2024-06-01",
  ].map((file) => facts(`${file}.md`, { date: file.slice(-10) }));
  const all = sitePages(versionsForTest(documents, frozen, "2025-07-01"), site, settings);
  const found = new Map(all.map((page) => [page.path, page]));
  const links = (at: string) =>
    about(found, at).translations.map(({ path: to, date }) => [to, date]);
  assert.deepEqual(links("/da/legal/terms/2024-01-01"), [
    ["/ar/legal/terms/2024-01-01", undefined],
    ["/da/legal/terms/2024-01-01", undefined],
    ["/en/legal/terms", "2025-06-01"],
    ["/nl/legal/terms", "2025-03-01"],
  ]);
  assert.deepEqual(about(found, "/da/legal/terms/2024-01-01").prevailing, {
    lang: "en",
    path: "/en/legal/terms",
    date: "2025-06-01",
  });
  assert.deepEqual(
    links("/da/legal/terms"),
    ["ar", "da", "en", "nl"].map((lang) => [`/${lang}/legal/terms`, undefined]),
  );
});

test("pages that search engines leave out know their own addresses too", () => {
  const found = pages("2025-07-01");
  for (const at of [`${path}/2024-01-01`, `${path}/2025-06-01/changes`])
    assert.equal(found.get(at)?.context.metadata.address, `https://n.example${at}`);
});

test("links of an old version resolve from the folder of its document", () => {
  assert.deepEqual(about(pages("2025-07-01"), `${path}/2024-01-01`).hrefs, {
    "privacy.md": "/da/legal/privacy",
  });
});

test("search engines find the version in force alone, at the path", () => {
  const found = pages("2025-01-02");
  const seen = [path, `${path}/2025-01-01`, `${path}/2024-01-01`, `${path}/2025-06-01`].map(
    (at) => {
      const { canonical, isHidden } = about(found, at).metadata;
      return isHidden ? "hidden" : canonical;
    },
  );
  const canonical = `https://n.example${path}`;
  assert.deepEqual(seen, [canonical, canonical, "hidden", "hidden"]);
  assert.ok(found.get(`${path}/2025-01-01/changes`)?.context.metadata.isHidden);
});

test("machines walk from version to version", () => {
  const { links } = about(pages("2025-07-01"), `${path}/2025-01-01`).metadata;
  const relations = links.filter(({ rel }) => rel.includes("version"));
  assert.deepEqual(Object.fromEntries(relations.map(({ rel, href }) => [rel, href])), {
    "latest-version": path,
    "version-history": `${path}/versions`,
    "predecessor-version": `${path}/2024-01-01`,
    "successor-version": path,
  });
});

test("the list tells the newest first, each with its state and what it changed", () => {
  const page = pages("2025-05-31").get(`${path}/versions`);
  assert.ok(page?.template === "versions");
  assert.deepEqual(
    page.context.list.map(({ date, state, changes, redline }) => [date, state, changes, redline]),
    [
      ["2025-06-01", "upcoming", "Nyt gebyr", `${path}/2025-06-01/changes`],
      ["2025-01-01", "live", undefined, `${path}/2025-01-01/changes`],
      ["2024-01-01", "superseded", undefined, undefined],
    ],
  );
});

test("a withdrawn document says so on every page, and keeps them", () => {
  const found = pages("2026-02-01", { withdrawn: "2026-01-31" });
  for (const at of [path, `${path}/2024-01-01`])
    assert.deepEqual(about(found, at).notices, [{ kind: "withdrawn", since: "2026-01-31" }]);
  const listed = found.get(`${path}/versions`);
  assert.ok(listed?.template === "versions");
  const states = listed.context.list.map(({ state }) => state);
  assert.deepEqual([...new Set(states)], ["superseded"]);
});

test("a version that its document did not live to see has no state", () => {
  const listed = pages("2025-05-31", { withdrawn: "2025-05-30" }).get(`${path}/versions`);
  assert.ok(listed?.template === "versions");
  assert.deepEqual(
    listed.context.list.map(({ date, state }) => [date, state]),
    [
      ["2025-06-01", undefined],
      ["2025-01-01", "superseded"],
      ["2024-01-01", "superseded"],
    ],
  );
});

test("the redline of a version says of its changes what the list says", () => {
  const dated = (file: string, date: string, changes: string) =>
    facts(file, { date, path, changes });
  const document = dated("da/legal/terms.md", "2025-06-01", "Nyt gebyr");
  const frozen = [
    dated("da/legal/terms/2025-01-01.md", "2025-01-01", "Ny frist"),
    dated("da/legal/terms/2025-06-01.md", "2025-06-01", "Nyt gebry"),
  ];
  const made = sitePages(versionsForTest([document], frozen, "2025-07-01"), site, settings);
  const [listed, compared] = [`${path}/versions`, `${path}/2025-06-01/changes`].map((at) =>
    made.find((page) => page.path === at),
  );
  assert.ok(listed?.template === "versions" && compared?.template === "redline");
  assert.equal(listed.context.list[0]?.changes, "Nyt gebyr");
  assert.equal(compared.context.changes, "Nyt gebyr");
});

test("corrections are told, and retired ids where the text has what took their place", () => {
  const corrections = [{ date: "2025-06-03", note: "Stavefejl" }];
  const { corrections: told, retiredIds } = about(
    pages("2025-07-01", { corrections, aliases: { ids: { gammel: "ny" } } }),
    path,
  );
  assert.deepEqual([told, retiredIds], [corrections, { gammel: "ny" }]);
  const old = about(
    pages("2025-07-01", { aliases: { ids: { gammel: "ny" } } }),
    `${path}/2024-01-01`,
  );
  assert.deepEqual(old.retiredIds, {});
});
