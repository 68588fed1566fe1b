import { addressKey, expectedAddress } from "../document/addresses/address.ts";
import type { DocumentFacts } from "../document/document-facts.ts";
import { frontmatterSchema } from "../document/fields/frontmatter-schema.ts";
import { isLanguageTag } from "../document/language-tag.ts";
import type { ProposedDocument } from "./proposed-document.ts";

/** The fields of a new document that people choose. */
const chosen = ["id", "lang", "title", "description", "kind", "date"] as const;

/**
 * What is wrong with a proposed document in itself, in the words of the check of the frontmatter.
 *
 * @param documents those that are there: a language is written as they write it
 */
export function fieldRefusals(
  { fields }: ProposedDocument,
  documents: readonly DocumentFacts[] = [],
): string[] {
  const found = chosen.flatMap((name) => {
    const value = fields[name];
    const [issue] = frontmatterSchema.shape[name].safeParse(value).error?.issues ?? [];
    return issue ? [`Unexpected ${name} ${JSON.stringify(value)}, expected ${issue.message}`] : [];
  });
  // Without a language it cannot be told what the path should be.
  if (!isLanguageTag(fields.lang)) return found;
  const tag = usualTag(fields.lang, documents);
  if (tag !== fields.lang) found.push(`Unexpected lang ${fields.lang}, expected ${tag}`);
  const expected = expectedAddress(fields.path, fields.lang);
  return expected ? [...found, `Unexpected path ${fields.path}, expected ${expected}`] : found;
}

/** A language tag in the capitals that other documents give it, else in those of BCP 47: `da`, `pt-BR`. */
function usualTag(lang: string, documents: readonly DocumentFacts[]): string {
  const isSame = (tag = "") => tag.toLowerCase() === lang.toLowerCase();
  const known = documents.map(({ frontmatter }) => frontmatter.lang).filter(isSame);
  if (known.length > 0) return known.find((tag) => tag === lang) ?? (known[0] as string);
  const [usual] = Intl.getCanonicalLocales(lang);
  // Where the standard has another tag for it, as `he` for `iw`, capitals are not what is wrong.
  return usual !== undefined && isSame(usual) ? usual : lang;
}

/**
 * What of a proposed document other documents have: their work in its language, their path or a path that leads to them.
 *
 * @param folder what to print before a file, for example `content`
 */
export function takenRefusals(
  { fields: { id, lang, path } }: ProposedDocument,
  documents: readonly DocumentFacts[],
  folder: string,
): string[] {
  const isSame = ({ frontmatter }: DocumentFacts) =>
    frontmatter.id === id && frontmatter.lang.toLowerCase() === lang.toLowerCase();
  const hasPath = ({ frontmatter }: DocumentFacts) =>
    addressKey(frontmatter.path) === addressKey(path);
  const hadPath = ({ frontmatter }: DocumentFacts) =>
    frontmatter.aliases?.paths?.some((each) => addressKey(each) === addressKey(path)) ?? false;
  const name = (document: DocumentFacts) => `${folder}/${document.file}`;
  const [work, page, former] = [isSame, hasPath, hadPath].map((is) => documents.find(is));
  return [
    ...(work ? [`Unexpected id ${id} in ${lang} of ${name(work)} too, expected one document`] : []),
    ...(page ? [`Unexpected path ${path} of ${name(page)} too, expected a path of its own`] : []),
    ...(former
      ? [`Unexpected path ${path} that leads to ${name(former)}, expected a path of its own`]
      : []),
  ];
}
