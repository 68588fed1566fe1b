import { z } from "zod";
import { isCalendarDate } from "./calendar-date.ts";
import { isLanguageTag } from "./language-tag.ts";

// Every message here is the "expected …" half of a finding; yaml-fields.ts adds what was found and where.

const text = z.string("text in quotes").trim().min(1, "text that is not empty");
const date = z
  .string("a date such as 2025-11-05")
  .refine(isCalendarDate, "a date such as 2025-11-05");
const path = z
  .string("a path such as /da/legal/terms")
  .startsWith("/", "a path such as /da/legal/terms");
const optionalText = text.optional();

/** The templates in src/templates/ that a document may ask for. */
export const templateKeys = ["about"] as const;

/** The kinds of legal text that machines can be told apart by. */
export const documentKinds = [
  "privacy-policy",
  "terms-of-service",
  "cookie-policy",
  "processing-agreement",
  "other",
] as const;

/** What sort of legal text a document is. */
export type DocumentKind = (typeof documentKinds)[number];

/** The frontmatter of a document: each field with its meaning and its check. The contract is the seed document's. */
export const frontmatterSchema = z.strictObject(
  {
    /** The work: the same in all its languages; one document per `id` and `lang`. */
    id: text,
    /** The page's title in the browser tab, in lists and in metadata. */
    title: text,
    /** The line for search engines and lists. */
    description: text,
    /** The template in src/templates/. */
    templateKey: z.enum(templateKeys, `one of ${templateKeys.join(", ")}`),
    /** BCP 47 tag, for example `da`, `pt-BR`, `no`. */
    lang: z
      .string("a BCP 47 language tag such as da or pt-BR")
      .refine(isLanguageTag, "a BCP 47 language tag such as da or pt-BR"),
    /** The URL of the page, exactly as written. */
    path,
    /** The effective date of this version: a plain date, no time zone. */
    date,
    /** Equal to `path`; older files carry it. */
    slug: path.optional(),
    /** A picture, relative to the file, for the social card and the head of the page. */
    image: optionalText,
    /** `false` keeps the picture off the page. */
    imageStatus: z.boolean("true or false").optional(),
    /** What this version changes, in the document's language. */
    changes: optionalText,
    /** Whether apps must ask people again; true unless said otherwise. */
    material: z.boolean("true or false").optional(),
    /** Errata that did not make a new version. */
    corrections: z
      .array(
        z.strictObject({ date, note: text }, "a date and a note"),
        "a list of dates with notes",
      )
      .optional(),
    /** What sort of text this is; by default the last path segment of any document of the work. */
    kind: z.enum(documentKinds, `one of ${documentKinds.join(", ")}`).optional(),
    /** Retired heading ids and paths. */
    aliases: z
      .strictObject(
        {
          ids: z.record(z.string(), text, "old-id: new-id").optional(),
          paths: z.array(path, "a list of old paths").optional(),
        },
        "ids and paths",
      )
      .optional(),
    /** Since when the document is no longer in force. */
    withdrawn: date.optional(),
    /** GDPR Art. 13/14 items, each with the id of the heading that gives it or why it does not apply. */
    disclosures: z
      .record(
        z.string(),
        z.union([text, z.strictObject({ "n/a": text })], 'a heading id or {n/a: "reason"}'),
        "a map from items to heading ids",
      )
      .optional(),
    tags: z.array(text, "a list of words").optional(),
    author: optionalText,
    template: optionalText,
  },
  "a map of fields",
);

/** The frontmatter of a document that passed. */
export type Frontmatter = z.infer<typeof frontmatterSchema>;
