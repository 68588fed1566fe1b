import assert from "node:assert/strict";
import { test } from "node:test";
import { factsForTest as facts } from "../document/document-facts-for-test.ts";
import { frontmatter } from "../document/fields/frontmatter.ts";
import { newFrontmatter } from "./new-frontmatter.ts";
import { type DocumentRequest, proposedDocument } from "./proposed-document.ts";
import { fieldRefusals, takenRefusals } from "./refusals.ts";

const request = { id: "terms", lang: "da", title: "Vilkår" };
const proposed = (change: Partial<DocumentRequest>) =>
  proposedDocument({ ...request, ...change }, [], "en", "2025-11-05");

const wrong: [name: string, change: Partial<DocumentRequest>, ...says: string[]][] = [
  ["nothing", {}],
  ["an empty id", { id: "" }, 'Unexpected id "", expected text that is not empty'],
  [
    "a language in words",
    { lang: "dansk" },
    'Unexpected lang "dansk", expected a BCP 47 language tag such as da or pt-BR',
  ],
  ["a tag that has another today", { lang: "iw" }],
  [
    "a date that does not exist",
    { date: "2025-02-30" },
    'Unexpected date "2025-02-30", expected a date such as 2025-11-05',
  ],
  [
    "a kind that is none",
    { kind: "privacy" },
    'Unexpected kind "privacy", expected one of privacy-policy, terms-of-service, cookie-policy, processing-agreement, other',
  ],
  [
    "a title that is an address of the site",
    { title: "Versions" },
    "Unexpected path /da/legal/versions, expected a last segment that the site does not write itself",
  ],
  [
    "a shelf out of the content",
    { shelf: ".." },
    "Unexpected path /da/../vilkår, expected segments of lower-case letters, digits, - and _",
  ],
  [
    "a slug in capitals",
    { slug: "Terms" },
    "Unexpected path /da/legal/Terms, expected segments of lower-case letters, digits, - and _",
  ],
  [
    "a title without letters",
    { title: "!" },
    "Unexpected path /da/legal/, expected a path without a slash at its end",
  ],
  [
    "several things at once",
    { date: "soon", slug: "404", description: "" },
    'Unexpected description "", expected text that is not empty',
    'Unexpected date "soon", expected a date such as 2025-11-05',
    "Unexpected path /da/legal/404, expected a last segment that the site does not write itself",
  ],
];

for (const [name, change, ...says] of wrong)
  test(`refuses ${name}, in the words of the frontmatter's check`, () => {
    const document = proposed(change);
    assert.deepEqual(fieldRefusals(document), says);
    const { diagnostics } = frontmatter(document.file, newFrontmatter(document.fields), 2);
    const said = diagnostics.map(({ message }) => message);
    // The check tells of an address only where all else is right.
    for (const message of said) assert.ok(says.includes(message), message);
    assert.equal(said.length > 0, says.length > 0);
  });

const path = "/da/legal/vilkår";
const taken: [name: string, document: ReturnType<typeof facts>, ...says: string[]][] = [
  ["another work", facts("da/legal/a.md", { id: "a" })],
  ["the work in another language", facts("en/legal/terms.md")],
  [
    "the work in its language",
    facts("da/legal/a.md", { lang: "DA" }),
    "Unexpected id terms in da of content/da/legal/a.md too, expected one document",
  ],
  [
    "a document with its path",
    facts("da/legal/vilkår.md", { id: "a", path: "/da/legal/Vilkår" }),
    `Unexpected path ${path} of content/da/legal/vilkår.md too, expected a path of its own`,
  ],
  [
    "a document that had its path",
    facts("da/legal/a.md", { id: "a", aliases: { paths: ["/da/b", path] } }),
    `Unexpected path ${path} that leads to content/da/legal/a.md, expected a path of its own`,
  ],
];

for (const [name, document, ...says] of taken)
  test(`where there is ${name} it is ${says.length > 0 ? "refused" : "not refused"}`, () => {
    assert.deepEqual(takenRefusals(proposed({}), [document], "content"), says);
  });

test("a language is written in the capitals of its standard", () => {
  const said = (lang: string) => fieldRefusals(proposed({ lang }));
  assert.deepEqual(said("DA"), ["Unexpected lang DA, expected da"]);
  assert.deepEqual(said("pt-br"), ["Unexpected lang pt-br, expected pt-BR"]);
  assert.deepEqual(said("pt-BR"), []);
});

test("a language is written as the documents that are there write it", () => {
  const documents = [facts("pt-br/a.md", { lang: "pt-br" })];
  assert.deepEqual(fieldRefusals(proposed({ lang: "pt-br" }), documents), []);
  assert.deepEqual(fieldRefusals(proposed({ lang: "pt-BR" }), documents), [
    "Unexpected lang pt-BR, expected pt-br",
  ]);
});
