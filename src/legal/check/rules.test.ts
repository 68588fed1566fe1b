import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { describe, test } from "node:test";
import { factsForTest } from "../document/document-facts-for-test.ts";
import { isPictureName } from "../document/is-picture-name.ts";
import { sha256 } from "../document/words.ts";
import { reading } from "../markdown/reading.ts";
import { sumsFile } from "../versions/checksums.ts";
import { checkCorpus } from "./check-corpus.ts";
import { checkFile } from "./check-file.ts";
import { checkedDocument } from "./checked-document.ts";
import { exceptions } from "./exceptions.ts";
import { svgFaults } from "./pictures/svg-faults.ts";
import type {
  CorpusRule,
  DocumentExample,
  DocumentRule,
  FieldsRule,
  FileRule,
  Rule,
  Says,
} from "./rule.ts";
import { rules } from "./rules.ts";

const grammar = /^Unexpected .+, expected .+$/s;

type Place = { readonly line: number; readonly column: number };
type Case = { readonly says: Says; readonly said: Says; readonly lang: string };

const line = ({ line, column }: Place, message: string) => `${line}:${column}: ${message}`;

function saidOfFile(rule: FileRule, source: Parameters<FileRule["check"]>[0]): string[] {
  const said: string[] = [];
  rule.check(source, (at, message) => said.push(line(at, message)));
  return said;
}

function saidOfDocument(rule: DocumentRule, { text, lang = "da", fields }: DocumentExample) {
  const said: string[] = [];
  const document = factsForTest(`${lang}/a.md`, { lang, ...fields });
  const checked = checkedDocument(document, reading(text, lang), text);
  rule.check(checked, (at, message) => said.push(line(at, message)));
  return said;
}

function saidOfCorpus(rule: CorpusRule, files: Readonly<Record<string, string>>): string[] {
  const encoder = new TextEncoder();
  const checked = Object.entries(files)
    .filter(([file]) => file.endsWith(".md"))
    .map(([file, text]) => checkFile({ file, bytes: encoder.encode(text) }));
  const context = {
    files: new Set(Object.keys(files)),
    digests: exampleDigests(files, (file) => file.endsWith(".md")),
    pictures: exampleDigests(files, isPictureName),
    svgs: exampleSvgs(files),
    sums: files[sumsFile] ?? "",
    externalPaths: [],
    hasStrings: (lang: string) => lang !== "xx",
    exceptions: exceptions(files["exceptions.yml"] ?? "").exceptions,
    authoritative: authoritativeIn(files["site.yml"]),
    baseline: {},
    day: "2030-01-01",
  };
  return checkCorpus(checked, context)
    .diagnostics.filter((diagnostic) => diagnostic.rule === rule.id)
    .map(({ file, message, ...at }) => `${file}:${line(at, message)}`);
}

function exampleDigests(
  files: Readonly<Record<string, string>>,
  isMeant: (file: string) => boolean,
): Map<string, string> {
  const meant = Object.entries(files).filter(([file]) => isMeant(file));
  return new Map(meant.map(([file, text]) => [file, sha256(text)]));
}

function exampleSvgs(files: Readonly<Record<string, string>>) {
  const svgs = Object.entries(files).filter(([file]) => file.endsWith(".svg"));
  return new Map(svgs.map(([file, text]) => [file, svgFaults(text)]));
}

function authoritativeIn(yaml = "") {
  const key = "authoritativeLanguage: ";
  if (!yaml.startsWith(key)) return undefined;
  return { lang: yaml.slice(key.length).trim(), at: { line: 1, column: key.length + 1 } };
}

function saidOfFields(rule: FieldsRule, text: string): Says {
  const { diagnostics } = checkFile({ file: rule.file, bytes: new TextEncoder().encode(text) });
  return diagnostics
    .filter((diagnostic) => diagnostic.rule === rule.id)
    .map(({ message, ...at }) => line(at, message));
}

function cases(rule: Rule): Case[] {
  if (rule.scope === "file") {
    const { good, bad } = rule.examples;
    const example = ({ source, says }: (typeof bad)[number]) => ({
      says,
      said: saidOfFile(rule, source),
      lang: source.file.split("/")[0] ?? "",
    });
    return [...good.map((source) => ({ source, says: [] })), ...bad].map(example);
  }
  if (rule.scope === "document") {
    const good = rule.examples.good.map((each) =>
      typeof each === "string" ? { text: each } : each,
    );
    return [...good.map((each) => ({ ...each, says: [] })), ...rule.examples.bad].map((each) => ({
      says: each.says,
      said: saidOfDocument(rule, each),
      lang: each.lang ?? "da",
    }));
  }
  if (rule.scope === "fields") {
    const good = rule.examples.good.map((text) => ({ text, says: [] }));
    // What reads site.yml stands in io/, and so does the test that runs its examples.
    const isDocument = rule.file.endsWith(".md");
    return [...good, ...rule.examples.bad].map(({ text, says }) => ({
      says,
      said: isDocument ? saidOfFields(rule, text) : says,
      lang: rule.file.split("/")[0] ?? "",
    }));
  }
  const good = rule.examples.good.map((files) => ({ files, says: [] }));
  return [...good, ...rule.examples.bad].map(({ files, says }) => ({
    says,
    said: saidOfCorpus(rule, files),
    lang: Object.keys(files)[0]?.split("/")[0] ?? "",
  }));
}

for (const rule of rules)
  describe(rule.id, () => {
    test("is the name of its file", () => {
      assert.ok(existsSync(new URL(`./rules/${rule.id}.ts`, import.meta.url)));
    });

    test("says what its bad examples promise and keeps quiet on its good ones", () => {
      for (const { says, said } of cases(rule)) {
        assert.deepEqual(said, says);
        for (const each of said) assert.match(each.replace(/^.*?\d+:\d+: /, ""), grammar);
      }
    });

    test("has two good and two bad examples, one of them not in English", () => {
      assert.ok(rule.examples.good.length >= 2 && rule.examples.bad.length >= 2);
      assert.ok(rule.examples.bad.every(({ says }) => says.length > 0));
      assert.ok(cases(rule).some(({ lang }) => lang !== "en"));
    });

    test("says why and what to do in whole sentences", () => {
      for (const text of [rule.why, rule.remedy]) assert.match(text, /^[A-Z“].*\.$/s);
    });
  });
