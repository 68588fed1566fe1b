import type { Severity } from "../../document/diagnostic.ts";
import { factsForTest } from "../../document/document-facts-for-test.ts";
import { isPictureName } from "../../document/names/is-picture-name.ts";
import { sha256 } from "../../document/words.ts";
import { reading } from "../../markdown/reading.ts";
import { secondReading } from "../../second-reader/second-reading.ts";
import { sumsFile } from "../../versions/checksums/checksums.ts";
import { checkCorpus } from "../check-corpus.ts";
import { checkFile } from "../check-file.ts";
import { checkedDocument } from "../checked-document.ts";
import { exceptions } from "../exceptions/exceptions.ts";
import { svgFaults } from "../pictures/svg-faults.ts";
import type {
  CorpusRule,
  DocumentExample,
  DocumentRule,
  FieldsRule,
  FileRule,
  Report,
  Rule,
  Says,
} from "../rule.ts";

type Place = { readonly line: number; readonly column: number };
/** What a rule said of an example: where and what, as `says` has it, and what weighs otherwise or can be fixed. */
type Said = {
  readonly text: string;
  readonly severity: Severity;
  readonly fix?: readonly string[];
};

/** An example with what its rule promises and what it says. */
type Case = { readonly says: Says; readonly said: readonly Said[]; readonly lang: string };

function line({ line, column }: Place, message: string): string {
  return `${line}:${column}: ${message}`;
}

function noted(rule: Rule, said: Said[]): Report {
  return (at, message, { severity = rule.severity, fix } = {}) =>
    said.push({
      text: line(at, message),
      severity,
      ...(fix && { fix: fix.map(({ text }) => text) }),
    });
}

function saidOfFile(rule: FileRule, source: Parameters<FileRule["check"]>[0]): Said[] {
  const said: Said[] = [];
  rule.check(source, noted(rule, said));
  return said;
}

function saidOfDocument(rule: DocumentRule, { text, lang = "da", fields }: DocumentExample) {
  const said: Said[] = [];
  const document = factsForTest(`${lang}/a.md`, { lang, ...fields });
  const checked = checkedDocument(document, reading(text, lang), text, secondReading(text));
  rule.check(checked, noted(rule, said));
  return said;
}

function saidOfCorpus(rule: CorpusRule, files: Readonly<Record<string, string>>): Said[] {
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
    .map(({ file, message, severity, ...at }) => {
      return { text: `${file}:${line(at, message)}`, severity };
    });
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

function saidOfFields(rule: FieldsRule, text: string): Said[] {
  const { diagnostics } = checkFile({ file: rule.file, bytes: new TextEncoder().encode(text) });
  return diagnostics
    .filter((diagnostic) => diagnostic.rule === rule.id)
    .map(({ message, severity, ...at }) => ({ text: line(at, message), severity }));
}

/** The good and the bad examples of a rule, run. */
export function cases(rule: Rule): Case[] {
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
      said: isDocument
        ? saidOfFields(rule, text)
        : says.map((text) => ({ text, severity: rule.severity })),
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
