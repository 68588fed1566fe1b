import { z } from "zod";
import { documentKinds } from "../document/fields/frontmatter-schema.ts";

// What apps read: each field with its meaning. The published JSON Schema and the types here are made from it. Every field is
// always there; null says that there is nothing.

const date = z.string().meta({ format: "date", examples: ["2025-11-05"] });
const versionName = date.describe("The name of a version: the day on which it takes effect.");
const language = z
  .string()
  .meta({ examples: ["da"] })
  .describe("A language as a BCP 47 tag.");
const path = z
  .string()
  .meta({ examples: ["/da/legal/terms"] })
  .describe("An address from the root of the site, as its letters are written.");
const url = z
  .string()
  .meta({ format: "uri-reference" })
  .describe(
    "An address with all but ASCII percent-encoded: absolute where the site knows its own, else to be resolved against that of this file.",
  );
const digest = z.string().regex(/^[0-9a-f]{64}$/);

const stateSchema = z.enum(["superseded", "live", "upcoming", "withdrawn"]).meta({
  id: "state",
  description:
    "Whether a version is in force today: a later one replaced it (superseded), it is in force (live), its day is yet to come (upcoming), or its whole document is no longer in force (withdrawn).",
});

const versionFields = {
  version: versionName,
  effectiveDate: date.describe("The day on which this version takes effect."),
  state: stateSchema,
  frozen: z
    .boolean()
    .describe("Whether this version is kept for ever as it is, at an address of its own."),
  material: z
    .boolean()
    .describe(
      "Whether people who agreed to an earlier version must be asked again. What to do about versions that a person missed, lastMaterial says.",
    ),
  changes: z
    .string()
    .nullable()
    .describe("What this version changes, in the words of its author and the document's language."),
  corrections: z
    .array(
      z.object({
        date: date.describe("The day of the correction."),
        note: z.string().describe("What was corrected, in the document's language."),
      }),
    )
    .describe(
      "Slips of the pen that were corrected in this version after it was published, as its page tells them. They ask nobody again.",
    ),
  redline: url
    .nullable()
    .describe(
      "The page that shows the differences from the version before; null for the first version.",
    ),
  sha256: z
    .object({
      markdown: digest.describe("Of the bytes of the Markdown file."),
      text: digest.describe("Of the plain text in UTF-8."),
    })
    .describe(
      "What proves which text this is, hex. Keep it beside acceptance where you must prove the very words that a person saw.",
    ),
  replaced: z
    .array(z.object({ markdown: digest.describe("Of the bytes of the Markdown file as it was.") }))
    .describe(
      "The sha256.markdown that this version had before each correction, oldest first: a hash that you kept and that is here is of this version as it was published then. Whoever runs the site keeps those bytes.",
    ),
};

const neighbourSchema = z
  .object({ version: versionName, path, url })
  .nullable()
  .meta({ id: "neighbour", description: "The version before or behind another, if there is one." });

const versionSchema = z
  .object({ ...versionFields, path, url })
  .meta({ id: "version", description: "A document as it was, is or will be published." });

const translationSchema = z
  .object({ language, title: z.string(), path, url, version: versionName, state: stateSchema })
  .meta({ id: "translation", description: "The same work in one of its languages." });

const documentSchema = z
  .object({
    work: z.string().describe("The id of the work: the same in all its languages and for ever."),
    language,
    authoritativeLanguage: language.describe(
      "The language of the work whose text prevails: the one to fall back to.",
    ),
    kind: z.enum(documentKinds).describe("What sort of text this is."),
    title: z.string().describe("The title, in the document's language."),
    path,
    url,
    ...versionFields,
    version: versionName.describe(
      "The version at url: the one in force; where none is yet, the first that is coming. All fields up to replaced are about it.",
    ),
    acceptance: z
      .string()
      .meta({ examples: ["terms@2025-11-05"] })
      .describe(
        "The one string to keep for a person who agreed to this version: the work, @ and the version, which is its last ten characters.",
      ),
    lastMaterial: date
      .nullable()
      .describe(
        "The latest version people must be asked about, of those whose day has come. Ask a person where the version that they agreed to is before it: `kept.slice(-10) < lastMaterial`, with an empty string for who never agreed. So nobody is asked twice, whatever versions they missed; and a translation that came later and is not material asks nobody who agreed in another language. null where nothing is in force: ask nobody.",
      ),
    withdrawn: date
      .nullable()
      .describe("The day since which the document is no longer in force, once it has come."),
    previous: neighbourSchema,
    next: neighbourSchema,
    versions: z.array(versionSchema).describe("All versions, newest first."),
    languages: z
      .array(translationSchema)
      .describe("All languages of the work, this one among them, sorted by tag."),
  })
  .meta({ id: "document", description: "A legal text in one language." });

const headSchema = z
  .object({
    $schema: url.describe("Where this schema stands."),
    site: z
      .object({
        name: z.string(),
        publisher: z.string().nullable().describe("The company responsible for the texts."),
        url: z.string().nullable().describe("Where the site lives, without a slash at its end."),
      })
      .describe("Whose site this is."),
  })
  .meta({ id: "head", description: "What every file begins with." });

const allSchema = z
  .object({ documents: z.array(documentSchema) })
  .describe("All documents of the site: /documents.json.");

const fileSchema = headSchema
  .and(
    z
      .union([allSchema, documentSchema])
      .describe("All documents of the site in /documents.json; one of them in <path>.json."),
  )
  .describe(
    "The legal documents of a site and their versions. Fields may be added; those that are there keep their meaning.",
  );

export type ExportedHead = z.infer<typeof headSchema>;
export type ExportedDocument = z.infer<typeof documentSchema>;
export type ExportedVersion = z.infer<typeof versionSchema>;
export type ExportedFile = z.infer<typeof fileSchema>;

/** The JSON Schema of these files (2020-12). Unknown fields pass, so that fields may be added. */
export function documentsSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(fileSchema, { io: "input", target: "draft-2020-12" });
}
