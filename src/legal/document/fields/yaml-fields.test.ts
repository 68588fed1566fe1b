import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "zod";
import { yamlFields } from "./yaml-fields.ts";

const schema = z.strictObject(
  { name: z.string("text"), more: z.unknown().optional() },
  "a map of fields",
);
const read = (yaml: string) =>
  yamlFields({ file: "site.yml", yaml, line: 1, rule: "site" }, schema);
const said = (yaml: string) =>
  read(yaml).diagnostics.map(({ line, column, message }) => `${line}:${column}: ${message}`);

const broken: [name: string, yaml: string, says: RegExp][] = [
  ["bad YAML", "name: a\nmore: [", /^2:8: Unexpected YAML \(.+\), expected a map of fields$/],
  [
    "a field twice",
    "name: a\nname: b",
    /^2:1: Unexpected YAML \(Map keys must be unique\), expected a map of fields$/,
  ],
  ["a list", "- name", /^1:1: Unexpected YAML value, expected a map of fields$/],
  ["a text", "name", /^1:1: Unexpected YAML value, expected a map of fields$/],
  ["an anchor", "name: &a b", /^1:\d+: Unexpected YAML anchor, expected the value$/],
  ["an alias", "name: *a", /^1:7: Unexpected YAML/],
  ["a tag", "name: !!binary a", /^1:\d+: Unexpected YAML tag, expected the value$/],
  ["a key with a question mark", "name: a\n? more", /^2:3: Unexpected YAML key, expected a name$/],
  ["a key that is a map", "name: a\n{b: c}: d", /^2:1: Unexpected YAML key, expected a name$/],
  ["a key that is nothing", "name: a\n: b", /^2:1: Unexpected YAML key, expected a name$/],
  ["a merged map", "name: a\n<<: {more: b}", /^2:1: Unexpected YAML key, expected a name$/],
  [
    "a key whose colon stands below it",
    "name: a\nmore\n  : b",
    /^2:1: Unexpected YAML (?:key, expected a name|\(.+\), expected a map of fields)$/,
  ],
  ["a noncharacter", "name: a\ufffe", /^1:8: Unexpected character U\+FFFE, expected text$/],
  ["a CR alone", "name: 'a\rb'", /^1:9: Unexpected character U\+000D/],
  [
    "a control character",
    "name: a\nmore: b\u0092s",
    /^2:8: Unexpected character U\+0092, expected text$/,
  ],
];

for (const [name, yaml, says] of broken) {
  test(`refused, for Gatsby reads it otherwise or not at all: ${name}`, () => {
    assert.match(said(yaml)[0] ?? "", says);
    assert.equal(read(yaml).fields, undefined);
  });
}

test("words of YAML 1.1 are text", () => {
  for (const word of ["no", "yes", "on", "off", "y", "n", "2025-11-05", "12:30"])
    assert.deepEqual(read(`name: ${word}`).fields, { name: word });
});

test("an empty file has no fields, which may be right", () => {
  const optional = z.strictObject({ name: z.string().optional() });
  const source = { file: "site.yml", yaml: "# nothing\n", line: 1, rule: "site" };
  assert.deepEqual(yamlFields(source, optional).fields, {});
});

test("long values are told short, on one line", () => {
  const [message = ""] = said(`name:\n  - ${"a".repeat(200)}`);
  assert.match(message, /^2:3: Unexpected name \["a{55}…, expected text$/);
});

test("findings carry the file and the rule they were asked for", () => {
  const [found] = read("nam: a").diagnostics;
  assert.equal(found?.file, "site.yml");
  assert.equal(found?.rule, "site");
});
