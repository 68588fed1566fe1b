import { z } from "zod";
import { isCalendarDate } from "../calendar-date.ts";
import { isLanguageTag } from "../language-tag.ts";
import { disclosureItems } from "./disclosure-items.ts";

// Every message here is the "expected …" half of a finding; yaml-fields.ts adds what was found and where. What is described
// here is also what editors show (npm run schema).

const text = z.string("text in quotes").trim().regex(/\S/, "text that is not empty");
const date = z
  .string("a date such as 2025-11-05")
  .refine(isCalendarDate, "a date such as 2025-11-05")
  .meta({ format: "date", examples: ["2025-11-05"] });
const path = z
  .string("a path such as /da/legal/terms")
  .regex(/^\//, "a path such as /da/legal/terms")
  .meta({ examples: ["/da/legal/terms"] });
const headingId = text.meta({ examples: ["dine-rettigheder"] });
// Which items there are, the rule disclosures tells in all documents of a work; an editor tells it while one types.
const disclosureItem = z.string().meta({
  enum: disclosureItems.map(({ name }) => name),
  enumDescriptions: disclosureItems.map(({ article }) => `Art. ${article} GDPR.`),
});
const old = (example: string) => text.meta({ examples: [example] });
const oldMeaning = "Older files carry it; nothing on the page comes from it.";

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

const kindMeanings: Readonly<Record<DocumentKind, string>> = {
  "privacy-policy": "What is done with personal data (GDPR Art. 13 and 14).",
  "terms-of-service": "The contract with those who use a service.",
  "cookie-policy": "What is kept on readers' devices and read from them.",
  "processing-agreement": "The contract between controller and processor (GDPR Art. 28).",
  other: "Any other legal text.",
};

/** The frontmatter of a document: each field with its meaning and its check. The contract is the seed document's. */
export const frontmatterSchema = z
  .strictObject(
    {
      id: text
        .meta({ examples: ["terms"] })
        .describe("The work: the same in all its languages; one document for an id and a lang."),
      title: text
        .meta({ examples: ["Vilkår"] })
        .describe("The page's title in the browser tab, in lists and in metadata."),
      description: text
        .meta({ examples: ["Hvad der gælder, når du bruger vores tjeneste"] })
        .describe("The line for search engines and lists."),
      templateKey: z
        .enum(templateKeys, `one of ${templateKeys.join(", ")}`)
        .describe("The template of the page; legal texts have the template about."),
      lang: z
        .string("a BCP 47 language tag such as da or pt-BR")
        .refine(isLanguageTag, "a BCP 47 language tag such as da or pt-BR")
        // What a pattern can say of it; no is Norwegian.
        .meta({
          pattern: "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$",
          examples: ["da", "en", "no", "pt-BR"],
        })
        .describe("The document's language as a BCP 47 tag; no is Norwegian."),
      path: path.describe(
        "The address of the page, exactly as written: starts with the language, has no capitals after it and no slash at its end.",
      ),
      date: date.describe("The day on which this version takes effect, YYYY-MM-DD."),
      slug: path.optional().describe("The same as path; older files carry it."),
      image: text
        .meta({ examples: ["../../img/picture.png"] })
        .optional()
        .describe("A picture, relative to the file, for the social card and the head of the page."),
      imageStatus: z
        .boolean("true or false")
        .optional()
        .describe("Whether the picture stands on the page too; true unless said otherwise."),
      changes: text
        .meta({ examples: ["Vi beder nu om samtykke"] })
        .optional()
        .describe("What this version changes, in the document's language."),
      material: z
        .boolean("true or false")
        .optional()
        .describe("Whether apps must ask people again; true unless said otherwise."),
      corrections: z
        .array(
          z.strictObject(
            {
              date: date.describe("The day of the correction, YYYY-MM-DD."),
              note: text
                .meta({ examples: ["En slåfejl i afsnit 3"] })
                .describe("What was corrected, in the document's language."),
            },
            "a date and a note",
          ),
          "a list of dates with notes",
        )
        .optional()
        .describe("Errata that did not make a new version."),
      kind: z
        .enum(documentKinds, `one of ${documentKinds.join(", ")}`)
        .meta({ enumDescriptions: documentKinds.map((kind) => kindMeanings[kind]) })
        .optional()
        .describe(
          "What sort of text this is; unless said otherwise as the last part of any path of the work says.",
        ),
      aliases: z
        .strictObject(
          {
            ids: z
              .record(z.string().meta({ examples: ["old-id"] }), headingId, "old-id: new-id")
              .optional()
              .describe("Ids that headings had before, each with the id of today."),
            paths: z
              .array(path, "a list of old paths")
              .optional()
              .describe("Addresses that the page had before: they lead to it for ever."),
          },
          "ids and paths",
        )
        .optional()
        .describe("Retired heading ids and paths."),
      withdrawn: date
        .optional()
        .describe("The day since which the document is no longer in force."),
      disclosures: z
        .record(
          disclosureItem,
          z.union(
            [
              headingId.describe("The id of the heading that gives it."),
              z
                .strictObject({ "n/a": text.describe("Why it does not apply.") })
                .describe("Does not apply."),
            ],
            'a heading id or {n/a: "reason"}',
          ),
          "a map from items to heading ids",
        )
        .optional()
        .describe(
          "What GDPR Art. 13 and 14 ask for: where each item stands or why it does not apply.",
        ),
      tags: z
        .array(old("jura"), "a list of words")
        .optional()
        .describe("Words that older files carry; nothing on the page comes from them."),
      author: old("Ida Holm").optional().describe(oldMeaning),
      template: old("about").optional().describe(oldMeaning),
    },
    "a map of fields",
  )
  .describe("The frontmatter of a document: what stands between its two lines of ---.");

/** The frontmatter of a document that passed. */
export type Frontmatter = z.infer<typeof frontmatterSchema>;
