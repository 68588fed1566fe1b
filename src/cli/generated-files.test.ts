import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Ajv, type ValidateFunction } from "ajv";
import fc from "fast-check";
import { parse } from "yaml";
import { exceptions, lacking } from "../legal/check/exceptions/exceptions.ts";
import { exceptionsSchema } from "../legal/check/exceptions/exceptions-schema.ts";
import { isCalendarDate } from "../legal/document/calendar-date.ts";
import { frontmatter } from "../legal/document/fields/frontmatter.ts";
import { frontmatterSchema } from "../legal/document/fields/frontmatter-schema.ts";
import { splitFrontmatter } from "../legal/document/fields/split-frontmatter.ts";
import { siteSchema } from "../site.ts";
import { generatedFiles } from "./generated-files.ts";

const checkout = join(import.meta.dirname, "../..");
const read = (name: string) => readFileSync(join(checkout, name), "utf8");

for (const { name, text } of generatedFiles())
  test(`${name} is what npm run schema writes`, () => assert.equal(read(name), text));

test("the exception that the guide shows is one that the check believes", () => {
  const [, yaml = ""] = /```yaml\n(exceptions:\n[\s\S]*?)```/.exec(read("GUIDE.md")) ?? [];
  const { exceptions: found, diagnostics } = exceptions(yaml);
  assert.deepEqual(diagnostics, []);
  assert.deepEqual(found.map(lacking), [[]]);
});

const ajv = new Ajv({ allErrors: true, formats: { date: isCalendarDate, email: /@/, uri: /:/ } });
ajv.addVocabulary(["enumDescriptions"]);
const validator = (name: string) =>
  ajv.compile(JSON.parse(read(`src/schemas/${name}.schema.json`)));
const validators = {
  frontmatter: validator("frontmatter"),
  site: validator("site"),
  exceptions: validator("exceptions"),
};
const isValid = (validate: ValidateFunction, value: unknown) => Boolean(validate(value));

function files(folder: string, name: RegExp): string[] {
  return readdirSync(join(checkout, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => name.test(file))
    .map((file) => join(folder, file));
}

function yamlOf(file: string): string {
  const split = splitFrontmatter(read(file));
  return "yaml" in split ? split.yaml : assert.fail(split.message);
}

const folders = ["content", "tests/fixtures/site", "tests/fixtures/themed"];
const documents = folders.flatMap((folder) => files(folder, /[/\\].+\.md$/));
const sites = folders.flatMap((folder) => files(folder, /^site\.yml$/));

for (const file of documents)
  test(`an editor has nothing against the frontmatter of ${file}`, () => {
    validators.frontmatter(parse(yamlOf(file)));
    assert.equal(validators.frontmatter.errors, null);
  });

for (const file of sites)
  test(`an editor has nothing against ${file}`, () => {
    validators.site(parse(read(file)));
    assert.equal(validators.site.errors, null);
  });

const required = {
  id: "a",
  title: "Vilkår",
  description: "Hvad der gælder",
  templateKey: "about",
  lang: "da",
  date: "2025-11-05",
  path: "/da/legal/a",
};

type Case = [name: string, change: Readonly<Record<string, unknown>>];
const wrong: readonly Case[] = [
  ["a title that is missing", { title: undefined }],
  ["a title of spaces", { title: "  " }],
  ["a number for an id", { id: 7 }],
  ["no template of ours", { templateKey: "abut" }],
  ["a language in words", { lang: "dansk" }],
  ["a date that does not exist", { date: "2025-02-30" }],
  ["a date with a time", { date: "2025-11-05T00:00:00Z" }],
  ["a path without its slash", { path: "da/legal/a" }],
  ["a truth in words", { material: "yes" }],
  ["a kind that is none", { kind: "privacy" }],
  ["a correction without a note", { corrections: [{ date: "2025-11-06" }] }],
  ["an alias that is no path", { aliases: { paths: ["da/old"] } }],
  ["a disclosure that is a list", { disclosures: { dpo: ["a"] } }],
  ["no reason why an item does not apply", { disclosures: { dpo: { "n/a": "" } } }],
  ["a list for disclosures", { disclosures: [] }],
  ["tags in one text", { tags: "a, b" }],
];

for (const [name, change] of wrong)
  test(`an editor marks what the check refuses: ${name}`, () => {
    const value = JSON.parse(JSON.stringify({ ...required, ...change }));
    assert.equal(frontmatterSchema.safeParse(value).success, false);
    assert.equal(isValid(validators.frontmatter, value), false);
  });

test("an editor marks an item that no law asks for", () => {
  assert.ok(isValid(validators.frontmatter, { ...required, disclosures: { dpo: "kontakt" } }));
  assert.ok(!isValid(validators.frontmatter, { ...required, disclosures: { dop: "kontakt" } }));
});

const elsewhere: [name: keyof typeof validators, yaml: string, isRight: boolean][] = [
  ["site", "", true],
  ["site", "url: https://legal.example.com\nlogo: img/logo.PNG\nexternalPaths: [/status]", true],
  ["site", "contact: jura@example.com", true],
  ["site", "url: legal.example.com", false],
  ["site", "url: ftp://example.com", false],
  ["site", "logo: logo.pdf", false],
  ["site", "prevailingNotice: never", false],
  ["site", "externalPaths: /status", false],
  ["exceptions", "exceptions: []", true],
  ["exceptions", "exceptions:\n  - rule: a", false],
  ["exceptions", "exceptions: a", false],
];

for (const [name, yaml, isRight] of elsewhere)
  test(`check and editor agree on "${yaml}" in ${name}.yml`, () => {
    const value: unknown = parse(yaml) ?? {};
    const schema = name === "site" ? siteSchema : exceptionsSchema;
    assert.equal(schema.safeParse(value).success, isRight);
    assert.equal(isValid(validators[name], value), isRight);
  });

const scalar = fc.oneof(
  fc.constantFrom<unknown>(
    true,
    7,
    null,
    "",
    " ",
    "a",
    "/da/a",
    "da/a",
    "2025-11-05",
    "2025-02-30",
  ),
  fc.constantFrom<unknown>(
    "about",
    "other",
    "privacy",
    "da",
    "pt-BR",
    "dansk",
    "da_DK",
    "x".repeat(9),
  ),
  fc.string({ unit: "binary", maxLength: 4 }),
);
const pair = (value: fc.Arbitrary<unknown>) =>
  fc.dictionary(fc.constantFrom("date", "note", "ids", "paths", "n/a", "dpo", "x"), value, {
    maxKeys: 2,
    noNullPrototype: true,
  });
const value = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 2 }),
  pair(scalar),
  pair(pair(scalar)),
  fc.array(pair(scalar), { maxLength: 2 }),
);
const changes = fc.dictionary(
  fc.constantFrom(...Object.keys(frontmatterSchema.shape), "titel"),
  value,
  { maxKeys: 3, noNullPrototype: true },
);

/** What only one of the two can tell: a pattern does not know all language tags, the schema of the check no disclosure items. */
const isElsewhere = {
  check: ({ path }: { path: PropertyKey[] }) => path[0] === "lang",
  editor: ({ instancePath, schemaPath }: { instancePath: string; schemaPath: string }) =>
    instancePath === "/disclosures" && schemaPath.includes("/propertyNames"),
};

test("check and editor agree on every frontmatter", () => {
  fc.assert(
    fc.property(changes, (change) => {
      const fields = { ...required, ...change };
      const issues = frontmatterSchema.safeParse(fields).error?.issues ?? [];
      validators.frontmatter(fields);
      const marks = validators.frontmatter.errors ?? [];
      const refused = issues.filter((each) => !isElsewhere.check(each));
      const marked = marks.filter((each) => !isElsewhere.editor(each));
      if (marked.length > 0) assert.ok(issues.length > 0, JSON.stringify(fields));
      if (refused.length > 0) assert.ok(marks.length > 0, JSON.stringify(fields));
    }),
    { numRuns: 2000 },
  );
});

test("what an editor marks as a wrong language, the check refuses", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zA-Z0-9_-]{0,9}$/), (lang) => {
      if (isValid(validators.frontmatter, { ...required, lang })) return;
      const yaml = Object.entries({ ...required, lang, path: `/${lang}/a` })
        .map(([name, each]) => `${name}: ${JSON.stringify(each)}\n`)
        .join("");
      assert.equal(frontmatter("da/a.md", yaml, 2).fields, undefined, lang);
    }),
  );
});
