import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { editionForTest, type FileForTest, siteForTest } from "./edition-for-test.ts";
import { feedFaultsForTest, linksOf } from "./feed-faults-for-test.ts";
import { feeds } from "./feeds.ts";
import { type ElementForTest, xmlForTest } from "./xml-for-test.ts";

const terms: FileForTest = [
  "da/legal/vilkår.md",
  { title: "Vilkår", date: "2026-03-01", changes: "Nyt gebyr" },
];
const frozen: FileForTest[] = [
  ["da/legal/vilkår/2024-01-01.md", { title: "Vilkår", description: "Hvad der gælder" }],
  ["da/legal/vilkår/2025-01-01.md", { title: "Vilkår", changes: "Ny adresse" }],
];

function made(...given: Parameters<typeof editionForTest>): Map<string, string> {
  return new Map(feeds(editionForTest(...given)).map(({ name, text }) => [name, text]));
}

function feed(name: string, ...given: Parameters<typeof editionForTest>): ElementForTest {
  const text = made(...given).get(name) ?? "";
  assert.deepEqual(feedFaultsForTest(text), [], text);
  return xmlForTest(text);
}

const all = ({ children }: ElementForTest, name: string) =>
  children.filter((child) => child.name === name);
const text = (element: ElementForTest, name: string) => all(element, name)[0]?.text ?? "";

test("a feed tells every version, newest first, with its page and its changes", () => {
  const found = feed("da/legal/vilkår/feed.atom", [terms], frozen, "2026-03-01");
  const folder = "https://n.example/da/legal/vilk%C3%A5r";
  assert.deepEqual(
    [
      text(found, "title"),
      text(found, "updated"),
      linksOf(found, "self"),
      linksOf(found, "alternate"),
    ],
    ["Vilkår – Nordlys", "2026-03-01T00:00:00Z", [`${folder}/feed.atom`], [`${folder}/versions`]],
  );
  assert.deepEqual(
    all(found, "entry").map((entry) => [
      text(entry, "title"),
      text(entry, "updated"),
      text(entry, "summary"),
      ...linksOf(entry, "alternate"),
      ...linksOf(entry, "related"),
    ]),
    [
      [
        "Vilkår (2026-03-01)",
        "2026-03-01T00:00:00Z",
        "Nyt gebyr",
        folder,
        `${folder}/2026-03-01/changes`,
      ],
      [
        "Vilkår (2025-01-01)",
        "2025-01-01T00:00:00Z",
        "Ny adresse",
        `${folder}/2025-01-01`,
        `${folder}/2025-01-01/changes`,
      ],
      ["Vilkår (2024-01-01)", "2024-01-01T00:00:00Z", "Hvad der gælder", `${folder}/2024-01-01`],
    ],
  );
});

test("a version that is coming is told at once, and nothing is dated ahead", () => {
  const found = feed("da/legal/vilkår/feed.atom", [terms], frozen, "2026-02-28");
  assert.deepEqual(
    all(found, "entry").map((entry) => [text(entry, "title"), text(entry, "updated")]),
    [
      ["Vilkår (2026-03-01)", "2025-01-01T00:00:00Z"],
      ["Vilkår (2025-01-01)", "2025-01-01T00:00:00Z"],
      ["Vilkår (2024-01-01)", "2024-01-01T00:00:00Z"],
    ],
  );
  assert.equal(text(found, "updated"), "2025-01-01T00:00:00Z");
});

test("a day changes nothing until a version takes effect", () => {
  const on = (day: string) => made([terms], frozen, day).get("feed.atom");
  assert.equal(on("2025-06-01"), on("2026-02-28"));
  assert.notEqual(on("2026-02-28"), on("2026-03-01"));
});

test("ids stay when a document moves, a day comes or the site takes to https", () => {
  const ids = (name: string, ...given: Parameters<typeof editionForTest>) => {
    const found = feed(name, ...given);
    return [text(found, "id"), ...all(found, "entry").map((entry) => text(entry, "id"))];
  };
  const before = ids("da/legal/vilkår/feed.atom", [terms], frozen, "2026-02-28");
  const moved: FileForTest = [terms[0], { ...terms[1], path: "/da/ny/sti" }];
  const http = { ...siteForTest, url: "http://n.example" };
  assert.deepEqual(ids("da/ny/sti/feed.atom", [moved], frozen, "2026-03-01", http), before);
  const other = { ...siteForTest, url: "https://m.example" };
  const others = ids("da/legal/vilkår/feed.atom", [terms], frozen, "2026-02-28", other);
  assert.equal(new Set([...before, ...others]).size, 8);
});

test("a correction is news, from its day on", () => {
  const corrections = [
    { date: "2026-03-05", note: "Stavefejl i afsnit 3" },
    { date: "2027-01-01", note: "Ikke endnu" },
  ];
  const corrected: FileForTest = [terms[0], { ...terms[1], corrections }];
  const entry = all(
    feed("da/legal/vilkår/feed.atom", [corrected], frozen, "2026-04-01"),
    "entry",
  )[0];
  assert.ok(entry);
  assert.equal(text(entry, "updated"), "2026-03-05T00:00:00Z");
  assert.equal(text(entry, "summary"), "Nyt gebyr\n2026-03-05: Stavefejl i afsnit 3");
});

test("the site's feed tells the versions of all documents, each in its language", () => {
  const english: FileForTest = ["en/legal/terms.md", { title: "Terms", date: "2025-06-01" }];
  const found = feed("feed.atom", [terms, english], frozen, "2026-03-01", {
    ...siteForTest,
    publisher: "Nordlys Data ApS",
  });
  assert.deepEqual(
    all(found, "entry").map((entry) => [text(entry, "title"), entry.attributes["xml:lang"]]),
    [
      ["Vilkår (2026-03-01)", "da"],
      ["Terms (2025-06-01)", "en"],
      ["Vilkår (2025-01-01)", "da"],
      ["Vilkår (2024-01-01)", "da"],
    ],
  );
  assert.equal(found.attributes["xml:lang"], "en");
  assert.equal(text(all(found, "author")[0] as ElementForTest, "name"), "Nordlys Data ApS");
});

test("there is no feed without an address of the site, nor before anything was in force", () => {
  assert.equal(made([terms], frozen, "2026-01-01", { name: "N" }).size, 0);
  assert.equal(made([terms], [], "2026-01-01").size, 0);
  const english: FileForTest = ["en/legal/terms.md", { date: "2025-06-01" }];
  assert.deepEqual(
    [...made([terms, english], [], "2026-01-01").keys()],
    ["feed.atom", "en/legal/terms/feed.atom"],
  );
});

test("no words of a document break a feed", () => {
  const hostile = fc.constantFrom(
    "]]>",
    "<b>",
    "&",
    '"',
    "'",
    "\u0008",
    "\ud800",
    "\r\n",
    "\u202e",
  );
  const words = fc.array(fc.oneof(hostile, fc.string({ unit: "binary" })), { minLength: 1 });
  const line = words.map((parts) => `x${parts.join("")}`);
  fc.assert(
    fc.property(line, line, line, (id, title, changes) => {
      const document: FileForTest = [terms[0], { ...terms[1], id, title, changes }];
      const site = { name: title, publisher: changes, url: "https://n.example/a&b" };
      for (const [, xml] of made([document], frozen, "2026-03-01", site))
        assert.deepEqual(feedFaultsForTest(xml), []);
    }),
  );
});

test("the rules that feeds are held to tell wrong from right", () => {
  const right = made([terms], frozen, "2026-03-01").get("feed.atom") ?? "";
  const wrong: [from: string | RegExp, to: string, fault: RegExp][] = [
    [/<id>[^<]*/, "<id>relative", /^id is not/],
    [/<id>/, "<id/><id>", /too many of id/],
    [/<updated>[^<]*/, "<updated>2026-03-01", /^updated is not/],
    [/<author>.*<\/author>/s, "", /too few or too many of author/],
    [/ href="[^"]*"/, ' href="/feed.atom"', /^link is not/],
    [/rel="self"/, 'rel="alternate"', /name itself/],
    [/<summary>/, "<content>x</content><summary>", /may not hold content/],
    [/xmlns="[^"]*"/, "", /not of Atom/],
  ];
  for (const [from, to, fault] of wrong)
    assert.match(feedFaultsForTest(right.replace(from, to))[0] ?? "", fault);
  const [first = "", second = ""] = right.match(/urn:uuid:[^<]*/g) ?? [];
  assert.deepEqual(feedFaultsForTest(right.replace(first, second)), ["an id stands twice"]);
  assert.throws(() => feedFaultsForTest(right.replace("</feed>", "")));
  assert.throws(() => feedFaultsForTest(right.replace("Vilkår", "\u0008")));
});
