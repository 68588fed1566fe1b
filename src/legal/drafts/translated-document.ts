import type { Frontmatter } from "../document/fields/frontmatter-schema.ts";
import type { LegalDocument } from "../document/legal-document.ts";
import { legalDocument } from "../document/legal-document.ts";
import { titleHeading } from "../markdown/headings/title-heading.ts";
import { type Reading, reading } from "../markdown/reading.ts";
import { newDocument } from "./new-document.ts";
import type { NewFields } from "./new-frontmatter.ts";
import { translationOutline } from "./translation-outline.ts";

/**
 * The text of a new translation: the headings of its original, and what the original says of its disclosures, for no language
 * of a work may lack them.
 */
export function translatedDocument(
  fields: NewFields,
  { frontmatter, body }: LegalDocument,
): string {
  const original = reading(body, frontmatter.lang);
  const outline = translationOutline(original);
  const text = newDocument(fields, outline);
  const { disclosures } = frontmatter;
  const { document } = disclosures ? legalDocument("", text) : {};
  if (!disclosures || !document) return text;
  const ids = counterparts(original, reading(document.body, fields.lang));
  return newDocument({ ...fields, disclosures: moved(disclosures, ids) }, outline);
}

/** The ids of the headings of a translation by those of its original: a title by the title, all others in their order. */
function counterparts(original: Reading, translation: Reading): ReadonlyMap<string, string> {
  const [from, to] = [orderedIds(original), orderedIds(translation)];
  return new Map(from.map((id, i) => [id, to[i] ?? id]));
}

function orderedIds({ tree, headings, ids }: Reading): string[] {
  const own = titleHeading(tree);
  const listed = headings.flatMap(({ node, isTopLevel }, i) =>
    isTopLevel ? [{ node, id: ids[i] ?? "" }] : [],
  );
  const title = listed.find(({ node }) => node === own);
  return [...(title ? [title] : []), ...listed.filter((each) => each !== title)].map(
    ({ id }) => id,
  );
}

function moved(
  disclosures: NonNullable<Frontmatter["disclosures"]>,
  ids: ReadonlyMap<string, string>,
): NonNullable<Frontmatter["disclosures"]> {
  const entries = Object.entries(disclosures);
  return Object.fromEntries(
    entries.map(([item, at]) => [item, typeof at === "string" ? (ids.get(at) ?? at) : at]),
  );
}
