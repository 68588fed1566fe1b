import { z } from "zod";

// Every message is the "expected …" half of a finding, as in the frontmatter's schema; what is described here is also what
// editors show (npm run schema).

const text = z.string("text").trim().regex(/\S/, "text that is not empty");
const web = { protocol: /^https?$/, error: "an address such as https://legal.example.com" };
const webOnly = { pattern: "^https?://" };

/** `content/site.yml`: whose site this is. All fields are optional. */
export const siteSchema = z
  .strictObject(
    {
      url: z
        .url({ ...web, abort: true })
        .refine(isOrigin, "an address without a path such as https://legal.example.com")
        .meta({ ...webOnly, examples: ["https://legal.example.com"] })
        .optional()
        .describe(
          "Where the site lives, without a path. Canonical addresses, the sitemap and social cards need it.",
        ),
      basePath: z
        .string("a path such as /legal-site")
        .regex(/^(?=\/)(?:\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*\/?$/, "a path such as /legal-site")
        .meta({ examples: ["/legal-site"] })
        .optional()
        .describe(
          "The path the site lives below on its host. Links in documents are written without it; externalPaths are paths of the host.",
        ),
      name: text.default("Paragraf").describe("The name in the page header."),
      publisher: text.optional().describe("The company responsible for the texts."),
      contact: z
        .union([z.email(), z.url(web).meta(webOnly)], "an e-mail address or a web address")
        .optional()
        .describe("Where readers write: an e-mail address or the address of a page."),
      logo: picture(
        /\.(?:avif|gif|jpe?g|png|svg|webp)$/i,
        "a picture such as img/logo.svg",
        "img/logo.svg",
      ).describe(
        "A picture in the page header in the place of the name, relative to the content folder.",
      ),
      icon: picture(/\.svg$/i, "an SVG picture such as img/icon.svg", "img/icon.svg").describe(
        "The picture in the browser's tab, relative to the content folder.",
      ),
      timeZone: text
        .refine(isTimeZone, "a time zone such as Europe/Copenhagen")
        .meta({ examples: ["Europe/Copenhagen"] })
        .default("UTC")
        .describe("The IANA time zone in which the day of a version begins."),
      authoritativeLanguage: text
        .meta({ examples: ["da", "en"] })
        .default("en")
        .describe(
          "The language whose text prevails; a work that lacks it falls back to its first language.",
        ),
      prevailingNotice: z
        .boolean("true or false")
        .default(true)
        .describe(
          "Whether a translation says that the text in the authoritative language prevails, where its work has one.",
        ),
      securityContact: z
        .union(
          [z.email(), z.url({ protocol: /^https$/ }).meta({ pattern: "^https://" })],
          "an e-mail address or an address that begins with https://",
        )
        .optional()
        .describe(
          "Who is told of a hole in the site: an e-mail address or the address of a page. It makes /.well-known/security.txt (RFC 9116), but not for a site with a basePath.",
        ),
      securityExpires: z.iso
        .date("a date such as 2027-01-31")
        .meta({ examples: ["2027-01-31"] })
        .optional()
        .describe("The last day on which securityContact holds, YYYY-MM-DD, within a year."),
      hsts: z
        .enum(["none", "host", "subdomains", "preload"], "none, host, subdomains or preload")
        .default("host")
        .describe(
          "How far browsers are told never to ask without TLS again (Strict-Transport-Security), where url begins with https://: not at all, for this host, for all hosts below it too, or so that browsers know it before the first visit. Preload cannot be undone soon.",
        ),
      externalPaths: z
        .array(
          text.regex(/^\//, "a path such as /status").meta({ examples: ["/status", "/app/*"] }),
          "a list of paths",
        )
        .default([])
        .describe(
          "Addresses on this host that other software answers, each beginning with /; a * at the end stands for anything below.",
        ),
    },
    "a map of fields",
  )
  .describe("Whose site this is. All fields are optional.");

/** The facts of the site, defaults filled in. */
export type Site = z.infer<typeof siteSchema>;

/** The fields that name a picture of the content folder. */
export const pictureFields = ["logo", "icon"] as const;

function picture(form: RegExp, expected: string, example: string) {
  // JSON Schema has no flag for letters of any case: each becomes a class of two.
  const pattern = form.source.replace(
    /(?<!\\)[a-z]/g,
    (letter) => `[${letter}${letter.toUpperCase()}]`,
  );
  return z
    .string("text")
    .trim()
    .regex(form, expected)
    .meta({ pattern, examples: [example] })
    .optional();
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
