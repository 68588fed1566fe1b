import assert from "node:assert/strict";
import { test } from "node:test";
import { factsForTest as facts } from "../document/document-facts-for-test.ts";
import type { Frontmatter } from "../document/fields/frontmatter-schema.ts";
import { versionsForTest } from "../versions/versions-for-test.ts";
import type { SitePage } from "./site-page.ts";
import { sitePages } from "./site-pages.ts";

const site = { name: "Nordlys", publisher: "Nordlys ApS", contact: "jura@example.com" };
/** What the site decides, with a main language. */
const settings = (authoritativeLanguage: string) => ({
  authoritativeLanguage,
  prevailingNotice: true,
});

const da = facts("da/legal/terms.md", { path: "/da/legal/vilkaar" }, [
  "privacy.md",
  "./privacy.md#os",
  "privacy.md#k%C3%B8b",
  "../../en/legal/terms.md",
  "#her",
  "missing.md",
  "/da/x",
  "https://example.com/privacy.md",
  "../../img/a.png",
]);
const daPrivacy = facts("da/legal/privacy.md", { id: "privacy" });
const en = facts("en/legal/terms.md", {});
const ptBR = facts("pt-BR/legal/termos.md", { id: "terms" });
const nl = facts("nl/legal/privacybeleid.md", { id: "privacy" });
const documents = [daPrivacy, da, en, nl, ptBR];

function page(
  path: string,
  pages: readonly SitePage[] = sitePages(versionsForTest(documents), site, settings("en")),
): SitePage {
  const found = pages.filter((each) => each.path === path);
  assert.equal(found.length, 1, `${found.length} pages at ${path}`);
  return found[0] as SitePage;
}

type Contexts = { [Page in SitePage as Page["template"]]: Page["context"] };

/** The context of a page of one kind, as its template sees it. */
function context<Kind extends keyof Contexts>(
  path: string,
  template: Kind,
  pages?: readonly SitePage[],
): Contexts[Kind] {
  const found = page(path, pages);
  assert.equal(found.template, template);
  return found.context as Contexts[Kind];
}

test("the site is a page for each document and its versions, two for each language and two for all", () => {
  const paths = sitePages(versionsForTest(documents), site, settings("en")).map(
    (each) => each.path,
  );
  assert.deepEqual(paths.sort(), [
    "/",
    "/404.html",
    "/da",
    "/da/404.html",
    "/da/legal/privacy",
    "/da/legal/privacy/versions",
    "/da/legal/vilkaar",
    "/da/legal/vilkaar/versions",
    "/en",
    "/en/404.html",
    "/en/legal/terms",
    "/en/legal/terms/versions",
    "/nl",
    "/nl/404.html",
    "/nl/legal/privacybeleid",
    "/nl/legal/privacybeleid/versions",
    "/pt-BR",
    "/pt-BR/404.html",
    "/pt-BR/legal/termos",
    "/pt-BR/legal/termos/versions",
  ]);
});

test("languages are discovered from the documents, sorted, and written as they are there", () => {
  assert.deepEqual(context("/", "languages").languages, [
    { lang: "da", path: "/da" },
    { lang: "en", path: "/en" },
    { lang: "nl", path: "/nl" },
    { lang: "pt-BR", path: "/pt-BR" },
  ]);
});

test("works are joined by id, whatever their slugs, and their languages sorted", () => {
  const terms = [
    { lang: "da", path: "/da/legal/vilkaar" },
    { lang: "en", path: "/en/legal/terms" },
    { lang: "pt-BR", path: "/pt-BR/legal/termos" },
  ];
  for (const { path } of terms) assert.deepEqual(context(path, "about").translations, terms);
  assert.deepEqual(context("/nl/legal/privacybeleid", "about").translations, [
    { lang: "da", path: "/da/legal/privacy" },
    { lang: "nl", path: "/nl/legal/privacybeleid" },
  ]);
});

test("documents of one path in two languages are no work for that", () => {
  const pages = sitePages(
    versionsForTest([facts("da/a.md", { id: "a" }), facts("en/a.md", { id: "b" })]),
    site,
    settings("en"),
  );
  assert.deepEqual(context("/da/a", "about", pages).translations, [{ lang: "da", path: "/da/a" }]);
});

test("links to other files lead to their addresses, by the link as it was written", () => {
  assert.deepEqual(context("/da/legal/vilkaar", "about").hrefs, {
    "privacy.md": "/da/legal/privacy",
    "./privacy.md#os": "/da/legal/privacy#os",
    "privacy.md#k%C3%B8b": "/da/legal/privacy#køb",
    "../../en/legal/terms.md": "/en/legal/terms",
  });
});

test("a document's page knows its file, its fields and its site", () => {
  const {
    title,
    description,
    date,
    source,
    lang,
    site: own,
  } = context("/da/legal/vilkaar", "about");
  assert.deepEqual(
    { title, description, date, source, lang, own },
    {
      title: "Title of da/legal/terms.md",
      description: "About da/legal/terms.md",
      date: "2025-11-05",
      source: "da/legal/terms.md",
      lang: "da",
      own: site,
    },
  );
});

const pictures: [fields: Partial<Frontmatter>, hasPicture: boolean][] = [
  [{}, false],
  [{ image: "../img/a.png" }, true],
  [{ image: "../img/a.png", imageStatus: true }, true],
  [{ image: "../img/a.png", imageStatus: false }, false],
  [{ imageStatus: true }, false],
];

for (const [fields, hasPicture] of pictures)
  test(`a page with ${JSON.stringify(fields)} shows ${hasPicture ? "a" : "no"} picture`, () => {
    const pages = sitePages(versionsForTest([facts("da/a.md", fields)]), site, settings("en"));
    assert.equal(context("/da/a", "about", pages).hasPicture, hasPicture);
  });

test("a language lists its documents by path", () => {
  const { documents: listed, lang } = context("/da", "contents");
  assert.equal(lang, "da");
  assert.deepEqual(
    listed.map(({ path }) => path),
    ["/da/legal/privacy", "/da/legal/vilkaar"],
  );
  assert.deepEqual(listed[0], {
    lang: "da",
    path: "/da/legal/privacy",
    title: "Title of da/legal/privacy.md",
    description: "About da/legal/privacy.md",
    date: "2025-11-05",
    state: "live",
    translations: [
      { lang: "da", path: "/da/legal/privacy", title: "Title of da/legal/privacy.md" },
      {
        lang: "nl",
        path: "/nl/legal/privacybeleid",
        title: "Title of nl/legal/privacybeleid.md",
      },
    ],
  });
});

test("a language lists what it lacks in the language that prevails", () => {
  const paths = (path: string) => context(path, "contents").elsewhere.map((each) => each.path);
  assert.deepEqual(paths("/da"), []);
  assert.deepEqual(paths("/en"), ["/da/legal/privacy"]);
  assert.deepEqual(paths("/nl"), ["/en/legal/terms"]);
});

test("the front page lists every work once, in its own language where it can", () => {
  const listed = context("/", "languages").documents.map(({ path }) => path);
  assert.deepEqual(listed, ["/da/legal/privacy", "/en/legal/terms"]);
});

test("lists tell what does not apply yet, and end with what no longer does", () => {
  const mixed = [
    facts("da/a.md", { id: "a", withdrawn: "2026-01-31" }),
    facts("da/b.md", { id: "b", date: "2026-03-01" }),
    facts("da/c.md", { id: "c", withdrawn: "2026-12-31" }),
    facts("en/d.md", { id: "d", withdrawn: "2026-01-31" }),
    facts("en/e.md", { id: "e" }),
  ];
  const pages = sitePages(versionsForTest(mixed, [], "2026-02-01"), site, settings("en"));
  const da = context("/da", "contents", pages);
  const told = (documents: typeof da.documents) =>
    documents.map(({ path, state, withdrawn }) => [path, withdrawn ?? state]);
  const own = [
    ["/da/b", "upcoming"],
    ["/da/c", "live"],
    ["/da/a", "2026-01-31"],
  ];
  assert.deepEqual(told(da.documents), own);
  assert.deepEqual(told(da.elsewhere), [
    ["/en/e", "live"],
    ["/en/d", "2026-01-31"],
  ]);
  assert.deepEqual(told(context("/", "languages", pages).documents), [
    ...own.slice(0, 2),
    ["/en/e", "live"],
    ["/da/a", "2026-01-31"],
    ["/en/d", "2026-01-31"],
  ]);
});

test("a translation names the text that prevails, which says nothing of itself", () => {
  const prevailing = (path: string) => context(path, "about").prevailing;
  assert.deepEqual(prevailing("/da/legal/vilkaar"), { lang: "en", path: "/en/legal/terms" });
  assert.equal(prevailing("/en/legal/terms"), undefined);
  // Without English nobody said which language prevails, and a page must not make a rule of the alphabet.
  assert.equal(prevailing("/da/legal/privacy"), undefined);
  assert.equal(prevailing("/nl/legal/privacybeleid"), undefined);
});

test("a site may keep quiet about what prevails", () => {
  const quiet = { ...settings("en"), prevailingNotice: false };
  const pages = sitePages(versionsForTest(documents), site, quiet);
  assert.equal(context("/da/legal/vilkaar", "about", pages).prevailing, undefined);
});

const mains: [main: string, lang: string, home: string][] = [
  ["en", "en", "/en"],
  ["nl", "nl", "/nl"],
  ["pt-BR", "pt-BR", "/pt-BR"],
  ["sv", "da", "/da"],
  ["pt-br", "da", "/da"],
];

for (const [main, lang, home] of mains)
  test(`where ${main} is the main language, / and /404.html speak ${lang}`, () => {
    const pages = sitePages(versionsForTest(documents), site, settings(main));
    assert.equal(context("/", "languages", pages).lang, lang);
    const notFound = context("/404.html", "not-found", pages);
    assert.deepEqual([notFound.lang, notFound.home], [lang, home]);
  });

test("every language says not found in its own words and leads to its own list", () => {
  const { lang, home } = context("/nl/404.html", "not-found");
  assert.deepEqual([lang, home], ["nl", "/nl"]);
});

test("a site without documents has its two pages, in English", () => {
  const pages = sitePages(versionsForTest([]), site, settings("da"));
  assert.deepEqual(
    pages.map(({ path }) => path),
    ["/", "/404.html"],
  );
  assert.deepEqual(context("/", "languages", pages), {
    lang: "en",
    site,
    metadata: { links: [] },
    languages: [],
    documents: [],
  });
  assert.equal(context("/404.html", "not-found", pages).home, "/");
});

test("no context has the key path, which Gatsby reserves", () => {
  for (const each of sitePages(versionsForTest(documents), site, settings("en")))
    assert.ok(!("path" in each.context), each.path);
});

test("no context knows a path of the machine", () => {
  for (const { context: each } of sitePages(versionsForTest(documents), site, settings("en"))) {
    const json = JSON.stringify(each);
    assert.ok(!json.includes(process.cwd()));
    assert.doesNotMatch(json, /"(?:[A-Za-z]:)?[\\/]+(?:home|Users|tmp|work|var|root)\b|\\|file:/);
  }
});

test("the same documents give the same pages, in whatever order they come", () => {
  const sorted = (pages: SitePage[]) => pages.sort((a, b) => (a.path < b.path ? -1 : 1));
  assert.deepEqual(
    sorted(sitePages(versionsForTest([...documents].reverse()), site, settings("en"))),
    sorted(sitePages(versionsForTest(documents), site, settings("en"))),
  );
});
