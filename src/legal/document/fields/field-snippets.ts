import type { JsonSchema } from "./json-schema.ts";

/** What VS Code offers: `body` is inserted, `${1:a}` is where the cursor goes first, `${2|a,b|}` is a choice. */
export type Snippet = {
  readonly scope: "markdown";
  readonly prefix: string;
  readonly body: readonly string[];
  readonly description: string;
};

/** The number of the next place that the cursor goes to. */
type NextStop = () => number;

/** A snippet for each field of a frontmatter, and one for a whole frontmatter with the fields that must be there. */
export function fieldSnippets(schema: JsonSchema): Record<string, Snippet> {
  const fields = properties(schema);
  const required = fields.filter(([name]) => schema.required?.includes(name));
  const next = stops();
  const whole = required.flatMap(([name, field]) => fieldLines(name, field, next));
  return Object.fromEntries([
    ["frontmatter", snippet("frontmatter", ["---", ...whole, "---", "", "$0"], schema)],
    ...fields.map(([name, field]) => [
      name,
      snippet(name, fieldLines(name, field, stops()), field),
    ]),
  ]);
}

function snippet(prefix: string, body: readonly string[], schema: JsonSchema): Snippet {
  const { description = "", enum: choices = [], enumDescriptions = [] } = schema;
  const meanings = (enumDescriptions as string[]).map((each, i) => `${choices[i]}: ${each}`);
  const text = [description, ...meanings].join("\n");
  return { scope: "markdown", prefix, body, description: text };
}

/** A field with all that stands in it: a value, a list with one entry, or a map, indented. */
function fieldLines(name: string, field: JsonSchema, next: NextStop): string[] {
  const { type, items, propertyNames } = field;
  if (type === "array") {
    const entry = entryLines(items as JsonSchema, next);
    return [`${name}:`, ...entry.map((line, i) => (i === 0 ? `  - ${line}` : `    ${line}`))];
  }
  if (type !== "object") return [`${name}: ${value(field, next)}`];
  const inner = propertyNames
    ? keys(propertyNames as JsonSchema, next).map(
        (key) => `${key}: ${value(field.additionalProperties as JsonSchema, next)}`,
      )
    : entryLines(field, next);
  return [`${name}:`, ...inner.map((line) => `  ${line}`)];
}

/** The names that a map may have, or a place for one. */
function keys(names: JsonSchema, next: NextStop): string[] {
  return (names.enum as string[] | undefined) ?? [`\${${next()}:${example(names)}}`];
}

function entryLines(entry: JsonSchema, next: NextStop): string[] {
  if (entry.type !== "object") return [value(entry, next)];
  return properties(entry).flatMap(([name, field]) => fieldLines(name, field, next));
}

function value(schema: JsonSchema, next: NextStop): string {
  const { type, enum: choices, format, anyOf } = schema;
  if (anyOf) return value((anyOf as JsonSchema[])[0] ?? {}, next);
  if (choices?.length === 1) return String(choices[0]);
  if (choices) return `\${${next()}|${choices.join(",")}|}`;
  if (type === "boolean") return `\${${next()}|true,false|}`;
  return format === "date"
    ? `\${${next()}:\${CURRENT_YEAR}-\${CURRENT_MONTH}-\${CURRENT_DATE}}`
    : `"\${${next()}:${example(schema)}}"`;
}

/** A value for show, as it stands between quotes, with what means something in a snippet marked as plain. */
function example({ examples = [] }: JsonSchema): string {
  const quoted = JSON.stringify(String((examples as unknown[])[0] ?? ""));
  return quoted.slice(1, -1).replace(/[\\$}]/g, "\\$&");
}

function properties(schema: JsonSchema): [name: string, field: JsonSchema][] {
  return Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>);
}

function stops(): NextStop {
  let stop = 0;
  return () => ++stop;
}
