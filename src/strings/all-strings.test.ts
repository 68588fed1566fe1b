import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { allStrings } from "./all-strings.ts";

const keys = Object.keys(allStrings.en);

/** Texts that really are the same words as in English. */
const sameAsEnglish = [
  "da page.permalink",
  "da versions.status",
  "de page.permalink",
  "de versions.status",
  "fr site.contact",
  "fr versions.title",
  "hr versions.status",
  "id versions.status",
  "ms versions.status",
  "mt versions.status",
  "nl page.permalink",
  "nl site.contact",
  "nl versions.status",
  "nl redline.raised",
  "nl redline.lowered",
  "no versions.status",
  "pl versions.status",
  "ro site.contact",
  "sv versions.status",
];

/** What is put into texts, by their keys. */
const placeholders = new Map([
  ["page.footnote", "{number}"],
  ["page.labelled", "{label},{value}"],
  ["page.permalink", "{title}"],
  ["page.table", "{number}"],
]);

/** The files of this folder that hold no language. */
const otherFiles = ["all-strings", "interface-strings", "strings-for"];

test("holds every language file of this folder", () => {
  const files = readdirSync(fileURLToPath(new URL(".", import.meta.url)))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => file.slice(0, -".ts".length))
    .filter((name) => !otherFiles.includes(name));
  assert.deepEqual(files.sort(), Object.keys(allStrings).sort());
});

test("lists its languages in alphabetical order", () => {
  assert.deepEqual(Object.keys(allStrings), Object.keys(allStrings).sort());
});

test("simplified characters serve Chinese without a script", () => {
  assert.deepEqual(allStrings.zh, allStrings["zh-Hans"]);
});

for (const [tag, strings] of Object.entries(allStrings)) {
  const texts = Object.entries(strings);

  test(`${tag} has the keys of English, in the same order`, () => {
    assert.deepEqual(Object.keys(strings), keys);
  });

  test(`${tag} has clean texts: none empty, no stray space, NFC`, () => {
    for (const [key, text] of texts) {
      assert.notEqual(text, "", key);
      assert.equal(text, text.trim(), key);
      assert.equal(text, text.normalize("NFC"), key);
      assert.doesNotMatch(text, /\s\s|[\p{Cc}\p{Cf}]/u, key);
    }
  });

  test(`${tag} has each placeholder once, and no other`, () => {
    for (const [key, text] of texts)
      assert.equal((text.match(/\{[^}]*\}?|\}/g) ?? []).join(), placeholders.get(key) ?? "", key);
  });

  test(`${tag} leads to the links behind its sentences with a colon`, () => {
    for (const key of ["notFound.text", "page.prevails"] as const)
      assert.match(strings[key], /[:：]$/);
  });

  test(`${tag} sets behind labels the colon that its sentences have`, () => {
    const colon = /^\{label\}(\s?[:：]) ?\{value\}$/.exec(strings["page.labelled"])?.[1];
    assert.equal(colon, /\s?[:：]$/.exec(strings["page.prevails"])?.[0]);
  });
}

test("only words that really are the same equal the English ones", () => {
  const hasWords = (text: string) => /\p{L}/u.test(text.replaceAll(/\{\w+\}/g, ""));
  const english = new Map(Object.entries(allStrings.en).filter(([, text]) => hasWords(text)));
  const same = Object.entries(allStrings)
    .filter(([tag]) => tag !== "en")
    .flatMap(([tag, strings]) => Object.entries(strings).map(([key, text]) => ({ tag, key, text })))
    .filter(({ key, text }) => text === english.get(key))
    .map(({ tag, key }) => `${tag} ${key}`);
  assert.deepEqual(same, sameAsEnglish);
});
