import type { DocumentFacts } from "../document/document-facts.ts";
import type { DocumentKind } from "../document/fields/frontmatter-schema.ts";
import { frozenName } from "../document/names/frozen-name.ts";
import { slug } from "../markdown/headings/heading-ids.ts";
import { works } from "../translations/works.ts";
import type { NewFields } from "./new-frontmatter.ts";
import { marker } from "./outline.ts";

/** What is asked for. Nothing in it has been checked. */
export type DocumentRequest = {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly shelf?: string;
  readonly slug?: string;
  readonly description?: string;
  readonly kind?: string;
  readonly date?: string;
};

/** A document that does not exist yet. */
export type ProposedDocument = {
  /** Relative to the content folder. */
  readonly file: string;
  readonly fields: NewFields;
  /** The text that it translates: the one that prevails of its work, where the work exists. */
  readonly original: DocumentFacts | undefined;
};

/**
 * Fills in what a request leaves open: address, shelf and kind as in the text that is translated; else the shelf `legal` and a
 * slug of the title. It takes effect today, but never before the text that it translates.
 */
export function proposedDocument(
  { id, lang, title, description = marker, ...request }: DocumentRequest,
  documents: readonly DocumentFacts[],
  authoritativeLanguage: string,
  today: string,
): ProposedDocument {
  const own = documents.filter((each) => each.frontmatter.id === id && !frozenName(each.file));
  const original = works(own, authoritativeLanguage)[0]?.authoritative;
  const [, , ...segments] = original?.frontmatter.path.split("/") ?? [];
  const last = segments.pop();
  const shelf = request.shelf ?? (original ? segments.join("/") : "legal");
  const path = `/${lang}${shelf && `/${shelf}`}/${request.slug ?? last ?? slug(title)}`;
  const starts = original?.frontmatter.date ?? today;
  const date = request.date ?? (starts > today ? starts : today);
  const kind = (request.kind ?? original?.frontmatter.kind) as DocumentKind | undefined;
  const prose = { id, title, description };
  return {
    file: `${path.slice(1)}.md`,
    fields: {
      ...prose,
      templateKey: "about",
      lang,
      date,
      path,
      ...(kind !== undefined && { kind }),
    },
    original,
  };
}
