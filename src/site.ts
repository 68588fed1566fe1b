import { z } from "zod";

// Every message is the "expected …" half of a finding, as in the frontmatter's schema.

const text = z.string("text").trim().min(1, "text that is not empty");
const web = { protocol: /^https?$/, error: "an address such as https://legal.example.com" };

/** `content/site.yml`: whose site this is. All fields are optional. */
export const siteSchema = z.strictObject(
  {
    /** Where the site lives, without a path. Canonical addresses, the sitemap and social cards need it. */
    url: z
      .url({ ...web, abort: true })
      .refine(isOrigin, "an address without a path such as https://legal.example.com")
      .optional(),
    /** The path the site lives under on its host, for example `/legal-site`. */
    basePath: z
      .string("a path such as /legal-site")
      .startsWith("/", "a path such as /legal-site")
      .optional(),
    /** The name in the page header. */
    name: text.default("Paragraf"),
    /** The company responsible for the texts. */
    publisher: text.optional(),
    /** Where readers write: an e-mail address or the address of a page. */
    contact: z.union([z.email(), z.url(web)], "an e-mail address or a web address").optional(),
    /** A picture in the page header in the place of the name, relative to the content folder. */
    logo: picture(/\.(?:avif|gif|jpe?g|png|svg|webp)$/i, "a picture such as img/logo.svg"),
    /** The picture in the browser's tab, relative to the content folder. */
    icon: picture(/\.svg$/i, "an SVG picture such as img/icon.svg"),
    /** The IANA time zone in which the day of a version begins. */
    timeZone: text.refine(isTimeZone, "a time zone such as Europe/Copenhagen").default("UTC"),
    /** The language whose text prevails; a work that lacks it falls back to its first language. */
    authoritativeLanguage: text.default("en"),
    /** Whether a translation says that the text in the authoritative language prevails, where its work has one. */
    prevailingNotice: z.boolean("true or false").default(true),
    /** Root-relative addresses on this host that other software answers; a `*` at the end stands for anything below. */
    externalPaths: z
      .array(text.startsWith("/", "a path such as /status"), "a list of paths")
      .default([]),
  },
  "a map of fields",
);

/** The facts of the site, defaults filled in. */
export type Site = z.infer<typeof siteSchema>;

/** The fields that name a picture of the content folder. */
export const pictureFields = ["logo", "icon"] as const;

function picture(form: RegExp, expected: string) {
  return text.regex(form, expected).optional();
}

function isOrigin(address: string): boolean {
  const { pathname, search, hash } = new URL(address);
  return pathname === "/" && search === "" && hash === "";
}

function isTimeZone(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone }));
  } catch {
    return false;
  }
}
