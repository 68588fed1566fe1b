import type { DocumentKind } from "../document/fields/frontmatter-schema.ts";
import { privacyHeadings } from "../vocabulary/privacy-headings.ts";

/** A heading to be written: its rank, its Markdown and the id that it must have. */
export type OutlineHeading = {
  readonly rank: number;
  readonly markdown: string;
  readonly explicitId?: string;
};

/** What a new document begins with, below its fields. */
export type Outline = {
  /** Whether the text has an h1 of its own, which is the title. */
  readonly hasTitle: boolean;
  /** The id that the title must have. */
  readonly titleId?: string;
  /** Whether words stand before the first clause. */
  readonly hasIntroduction: boolean;
  readonly headings: readonly OutlineHeading[];
};

/** What stands for words that are to be written. A text that still has one is warned of by the rule `placeholder`. */
export const marker = "[TODO]";

/** The outline of a new work: what its kind is known to need where we know it, else one clause. */
export function kindOutline(kind: DocumentKind, lang: string): Outline {
  const language = lang.toLowerCase().split("-", 1)[0] ?? "";
  const known = kind === "privacy-policy" && Object.hasOwn(privacyHeadings, language);
  const headings = (known && privacyHeadings[language]) || [marker];
  return {
    hasTitle: true,
    hasIntroduction: false,
    headings: headings.map((text, i) => ({ rank: 2, markdown: `${i + 1}. ${text}` })),
  };
}
