import assert from "node:assert/strict";
import { test } from "node:test";
import { fieldSnippets } from "./field-snippets.ts";
import { frontmatter } from "./frontmatter.ts";
import { frontmatterSchema } from "./frontmatter-schema.ts";
import { jsonSchema } from "./json-schema.ts";
import { splitFrontmatter } from "./split-frontmatter.ts";

const schema = jsonSchema(frontmatterSchema, "Frontmatter");
const snippets = fieldSnippets(schema);

const variables: Readonly<Record<string, string>> = {
  CURRENT_YEAR: "2025",
  CURRENT_MONTH: "11",
  CURRENT_DATE: "05",
};

/** What stands in the file when one only presses Tab. */
function inserted(name: string): string {
  const body = (snippets[name]?.body ?? []).join("\n");
  return body
    .replace(/\$\{(CURRENT_\w+)\}/g, (_, variable: string) => variables[variable] ?? "")
    .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, "$1")
    .replace(/\$\{\d+:((?:[^\\}]|\\.)*)\}/g, "$1")
    .replace(/\$0/, "")
    .replace(/\\(.)/g, "$1");
}

const whole = splitFrontmatter(inserted("frontmatter"));
const required = "yaml" in whole ? whole.yaml : assert.fail(whole.message);

test("every field has a snippet with its meaning", () => {
  assert.deepEqual(Object.keys(snippets), ["frontmatter", ...Object.keys(frontmatterSchema.shape)]);
  for (const [name, { description }] of Object.entries(snippets))
    assert.match(description, /^[A-Z].+\.$/s, name);
});

for (const name of Object.keys(frontmatterSchema.shape))
  test(`what the snippet ${name} inserts passes the check`, () => {
    const others = required.replace(new RegExp(`^${name}:.*\n`, "m"), "");
    const { diagnostics } = frontmatter("da/a.md", `${others}${inserted(name)}\n`, 2);
    assert.deepEqual(diagnostics, []);
  });

test("the cursor goes from place to place in one order", () => {
  const stops = (snippets.corrections?.body.join("\n") ?? "").match(/\$\{\d/g);
  assert.deepEqual(stops, ["${1", "${2"]);
});

test("what means something in a snippet is plain in an example", () => {
  const odd = { type: "object", properties: { a: { type: "string", examples: ["$1} \\ b"] } } };
  const body = fieldSnippets(odd as never).a?.body.join("\n") ?? "";
  assert.equal(body.replace("${1:", ""), String.raw`a: "\$1\} \\\\ b}"`);
});
