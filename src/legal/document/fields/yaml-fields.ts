import { closest, distance } from "fastest-levenshtein";
import { isMap, isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { Diagnostic, Position, Severity } from "../diagnostic.ts";
import { deepNesting } from "./deep-nesting.ts";
import { foreignYaml } from "./foreign-yaml.ts";
import { schemaAt } from "./schema-at.ts";
import { yamlFault } from "./yaml-fault.ts";

/** A YAML text and where it stands, so that a finding names the line of the file. */
export type YamlSource = {
  readonly file: string;
  readonly yaml: string;
  /** The line of the file on which the YAML starts. */
  readonly line: number;
  /** The rule that findings are reported under. */
  readonly rule: string;
};

/** The fields where they are usable, and everything that was wrong. Only errors take the fields away. */
export type YamlFields<Schema extends z.ZodObject> = {
  readonly fields?: z.infer<Schema>;
  readonly diagnostics: readonly Diagnostic[];
  /** What the YAML says, checked or not; empty where it cannot be read. */
  readonly value: Readonly<Record<string, unknown>>;
  /** Where the value of a field stands in the file. */
  readonly position: (...path: readonly PropertyKey[]) => Position;
};

type Yaml = ReturnType<typeof parseDocument>;
type Issue = z.core.$ZodIssue;

/**
 * Reads a YAML map by a strict zod schema whose messages are the "expected …" half of ours. YAML 1.2 core: `no` is text,
 * unquoted dates stay text. Anchors, aliases and tags are refused, for Gatsby reads the same lines with another parser.
 */
export function yamlFields<Schema extends z.ZodObject>(
  source: YamlSource,
  schema: Schema,
): YamlFields<Schema> {
  const lines = new LineCounter();
  const tooDeep = deepNesting(source.yaml);
  const yaml = parseDocument(source.yaml.slice(0, tooDeep), {
    lineCounter: lines,
    prettyErrors: false,
    keepSourceTokens: true,
  });
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: source.line + Math.max(1, line) - 1, column: Math.max(1, col) };
  };
  const position = (...path: readonly PropertyKey[]) => positionAt(valueOffset(yaml, path));
  const report = (offset: number, message: string, severity: Severity = "error"): Diagnostic => {
    const { file, rule } = source;
    return { file, ...positionAt(offset), severity, rule, message };
  };

  if (tooDeep !== undefined)
    return {
      diagnostics: [report(tooDeep, "Unexpected YAML 50 levels deep, expected a map of fields")],
      value: {},
      position,
    };
  const faults = [...yaml.errors, ...yaml.warnings].map((error) => yamlFault(error, source.yaml));
  const broken = [...faults, ...foreignYaml(yaml, source.yaml)].map(({ offset, message }) =>
    report(offset, message),
  );
  if (broken.length > 0) return { diagnostics: broken, value: {}, position };
  if (yaml.contents !== null && !isMap(yaml.contents))
    return {
      diagnostics: [report(0, "Unexpected YAML value, expected a map of fields")],
      value: {},
      position,
    };

  const value = (yaml.toJS() ?? {}) as Record<string, unknown>;
  const parsed = schema.safeParse(value);
  const issues = parsed.success ? [] : parsed.error.issues;
  const diagnostics = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => {
          const known = Object.keys(schemaAt(schema, issue.path)?.shape ?? {});
          const at = keyOffset(yaml, [...issue.path, key]);
          return report(at, unknownField(key, known), "warning");
        })
      : [report(valueOffset(yaml, issue.path), issueMessage(issue, value))],
  );
  const read = { diagnostics, value, position };
  if (diagnostics.some(({ severity }) => severity === "error")) return read;
  if (parsed.success) return { fields: parsed.data, ...read };
  // Unknown fields are only warned of: what remains without them is right.
  for (const issue of issues) if (issue.code === "unrecognized_keys") deleteKeys(value, issue);
  return { fields: schema.parse(value), ...read };
}

function deleteKeys(value: unknown, { path, keys }: { path: PropertyKey[]; keys: string[] }): void {
  const parent = path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown>)[key],
    value,
  );
  for (const key of keys) delete (parent as Record<string, unknown>)[key];
}

function unknownField(key: string, known: readonly string[]): string {
  const near = known.length > 0 ? closest(key, [...known]) : undefined;
  const isNear = near !== undefined && distance(key, near) <= Math.max(2, near.length / 3);
  return `Unexpected field ${key}, expected ${isNear ? near : `one of ${[...known].sort().join(", ")}`}`;
}

function issueMessage(issue: Issue, value: unknown): string {
  const name = issue.path.map(String).join(".");
  const found = issue.path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
  return found === undefined
    ? `Missing field ${name}, expected ${issue.message}`
    : `Unexpected ${name} ${shown(found)}, expected ${issue.message}`;
}

/** A value as a person would point at it: short, on one line. */
function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
}

/** Where a value stands; for a field that is missing, where its map starts. */
function valueOffset(yaml: Yaml, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = yaml.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyOffset(yaml: Yaml, path: readonly PropertyKey[]): number {
  const parent = path.length > 1 ? yaml.getIn(path.slice(0, -1), true) : yaml.contents;
  if (!isMap(parent)) return 0;
  const pair = parent.items.find(({ key }) => isNode(key) && String(key) === String(path.at(-1)));
  return isNode(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0;
}
