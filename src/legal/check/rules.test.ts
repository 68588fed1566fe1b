import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { reading } from "../markdown/reading.ts";
import { checkCorpus } from "./check-corpus.ts";
import { checkFile } from "./check-file.ts";
import type { CorpusRule, DocumentRule, FileRule } from "./rule.ts";
import { rules } from "./rules.ts";

const grammar = /^Unexpected .+, expected .+$/s;

function saidOfFile(rule: FileRule, source: Parameters<FileRule["check"]>[0]): string[] {
  const said: string[] = [];
  rule.check(source, ({ line, column }, message) => said.push(`${line}:${column}: ${message}`));
  return said;
}

function saidOfDocument(rule: DocumentRule, text: string, lang = "da"): string[] {
  const said: string[] = [];
  const report = ({ line, column }: { line: number; column: number }, message: string) =>
    said.push(`${line}:${column}: ${message}`);
  rule.check({ ...reading(text, lang), text }, report);
  return said;
}

function saidOfCorpus(rule: CorpusRule, files: Readonly<Record<string, string>>): string[] {
  const encoder = new TextEncoder();
  const checked = Object.entries(files)
    .filter(([file]) => file.endsWith(".md"))
    .map(([file, text]) => checkFile({ file, bytes: encoder.encode(text) }));
  const site = {
    files: new Set(Object.keys(files)),
    externalPaths: [],
    hasStrings: (lang: string) => lang !== "xx",
  };
  return checkCorpus(checked, site)
    .filter((diagnostic) => diagnostic.rule === rule.id)
    .map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`);
}

for (const rule of rules) {
  test(`${rule.id} is the name of its file`, () => {
    assert.ok(existsSync(new URL(`./rules/${rule.id}.ts`, import.meta.url)));
  });
  test(`${rule.id} says what its bad examples promise and keeps quiet on its good ones`, () => {
    const cases =
      rule.scope === "file"
        ? [
            ...rule.examples.good.map((source) => ({
              says: [] as readonly string[],
              said: saidOfFile(rule, source),
            })),
            ...rule.examples.bad.map(({ source, says }) => ({
              says,
              said: saidOfFile(rule, source),
            })),
          ]
        : rule.scope === "document"
          ? [
              ...rule.examples.good.map((text) => ({ says: [], said: saidOfDocument(rule, text) })),
              ...rule.examples.bad.map(({ text, says, lang }) => ({
                says,
                said: saidOfDocument(rule, text, lang),
              })),
            ]
          : [
              ...rule.examples.good.map((files) => ({ says: [], said: saidOfCorpus(rule, files) })),
              ...rule.examples.bad.map(({ files, says }) => ({
                says,
                said: saidOfCorpus(rule, files),
              })),
            ];
    assert.ok(cases.some(({ says }) => says.length > 0));
    for (const { says, said } of cases) {
      assert.deepEqual(said, says);
      for (const line of said) assert.match(line.replace(/^.*?\d+:\d+: /, ""), grammar);
    }
  });
}
