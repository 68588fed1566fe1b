import { z } from "zod";
import { isCalendarDate } from "../document/calendar-date.ts";

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const day = z.string().refine(isCalendarDate);

/** A page that shows the words of a Markdown file. */
const manifestDocument = z.object({
  work: z.string(),
  language: z.string(),
  version: day,
  /** Where it is read, from the root of the site. */
  path: z.string(),
  /** Its file below the site's folder. */
  page: z.string(),
  /** The Markdown file, relative to the content folder. */
  source: z.string(),
  sha256: z.object({
    /** Of the bytes of the Markdown file, and of its plain text in UTF-8. */
    markdown: digest,
    text: digest,
    /** Of the words without ASCII white space, which are those of the page's article: they stay where HTML is rewritten. */
    words: digest,
    /** Of the bytes of the page. */
    page: digest,
  }),
});

/** What `/manifest.json` says. Fields may be added. */
export const manifestSchema = z.object({
  /** The day by which versions are in force. */
  day,
  commit: z
    .string()
    .regex(/^[0-9a-f]{7,64}$/)
    .nullable(),
  tools: z.record(z.string(), z.string()),
  /** Files that hosts consume instead of serving. */
  hostFiles: z.array(z.string()),
  /** Pages at addresses that redirect: hosts that can do so redirect instead of serving them. */
  moved: z.array(z.object({ page: z.string(), to: z.string() })),
  documents: z.array(manifestDocument),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type ManifestDocument = z.infer<typeof manifestDocument>;
