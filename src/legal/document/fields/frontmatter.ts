import { expectedAddress } from "../addresses/address.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { type FieldPositions, placedFields } from "../document-facts.ts";
import { type Frontmatter, frontmatterSchema } from "./frontmatter-schema.ts";
import { yamlFields } from "./yaml-fields.ts";

const rule = "frontmatter";

/**
 * Reads the frontmatter of a file: its fields where they can be used, and everything that was wrong with them.
 *
 * @param file the file's name, for the findings
 * @param yaml what stands between the two `---`
 * @param line the line of the file on which the YAML starts
 */
export function frontmatter(
  file: string,
  yaml: string,
  line: number,
): {
  fields?: Frontmatter;
  positions: FieldPositions;
  diagnostics: readonly Diagnostic[];
} {
  const { fields, diagnostics, position } = yamlFields(
    { file, yaml, line, rule },
    frontmatterSchema,
  );
  const positions = Object.fromEntries(
    placedFields.map((field) => [field, position(field)]),
  ) as FieldPositions;
  if (!fields) return { positions, diagnostics };
  const misfits = misfit(fields).map(({ field, message }) => ({
    file,
    ...position(field),
    severity: "error" as const,
    rule,
    message,
  }));
  const all = [...diagnostics, ...misfits];
  return misfits.length > 0
    ? { positions, diagnostics: all }
    : { fields, positions, diagnostics: all };
}

/** What the schema cannot see: fields that must fit each other. */
function misfit({ path, slug, lang }: Frontmatter): { field: string; message: string }[] {
  const found = [];
  const expected = expectedAddress(path, lang);
  if (expected)
    found.push({ field: "path", message: `Unexpected path ${path}, expected ${expected}` });
  if (slug !== undefined && slug !== path)
    found.push({ field: "slug", message: `Unexpected slug ${slug}, expected the path ${path}` });
  return found;
}
