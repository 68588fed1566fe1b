import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleDocument } from "../check/examples/example-document.ts";
import { legalDocument } from "./legal-document.ts";

const said = (text: string) =>
  legalDocument("da/a.md", text).diagnostics.map(
    ({ file, line, column, rule, message }) => `${file}:${line}:${column}: ${message} (${rule})`,
  );

test("a document is its frontmatter and its body, untouched, with its line", () => {
  const { document, diagnostics } = legalDocument("da/a.md", exampleDocument({}, "# A\r\n\tb  \n"));
  assert.deepEqual(diagnostics, []);
  assert.equal(document?.frontmatter.title, "Vilkår");
  assert.equal(document?.body, "\n# A\r\n\tb  \n");
  assert.equal(document?.bodyLine, 10);
});

test("a file without frontmatter says so", () => {
  assert.deepEqual(said("# A\n"), [
    "da/a.md:1:1: Unexpected start of the file, expected --- and the frontmatter (frontmatter)",
  ]);
});

test("a file without a text says so, with all that is wrong with its fields", () => {
  assert.deepEqual(said(exampleDocument({ lang: "dansk" }, " \n")), [
    'da/a.md:6:7: Unexpected lang "dansk", expected a BCP 47 language tag such as da or pt-BR (frontmatter)',
    "da/a.md:12:1: Missing text below the frontmatter, expected that of the document (file-readable)",
  ]);
});

test("a file with errors in its fields is no document", () => {
  assert.equal(legalDocument("da/a.md", exampleDocument({ path: "/de/a" })).document, undefined);
});
