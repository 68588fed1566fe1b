import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { precompress } from "../../src/io/publishing/precompress.ts";
import { contentSecurityPolicy } from "../../src/legal/delivery/content-security-policy.ts";
import type { Delivery } from "../../src/legal/delivery/delivery.ts";
import { siteConfigurations } from "../../src/legal/delivery/hosts/host-configurations.ts";
import { writeFiles } from "../texts/write-files.ts";

const style = "p{color:#111}";

/** What the site made by hand wants of its host. */
export const madeDelivery: Delivery = {
  base: "",
  policy: contentSecurityPolicy(style),
  transport: "max-age=31536000",
  url: "https://legal.example.com",
  languages: ["ar", "da"],
  moved: [
    { from: "/da/old", to: "/da/legal/vilkår" },
    { from: "/da/old.json", to: "/da/legal/terms.json" },
    { from: "/da/old/feed.atom", to: "/da/legal/terms/feed.atom" },
    { from: "/ar/قديم", to: "/ar/الشروط" },
    // Paths that the check refuses; if one came through, it could end no directive.
    { from: '/da/a"; return 200 "x', to: '/da/"; } evil {' },
    { from: "/da/$host", to: "/da/$host" },
    { from: "/da/{$HOME}", to: "/da/{$HOME}" },
    { from: "/da/{env.HOME}", to: "/da/{env.HOME}" },
    { from: "/da/back\\", to: "/da/back\\" },
    { from: "/da/a\nb", to: "/da/a\r\nX-Evil: 1" },
    { from: "/da/# `*` :a 100%", to: "/da/# `*` :a 100%" },
  ],
};

const page = (lang: string, words: string) =>
  `<!DOCTYPE html><html lang="${lang}"><style>${style}</style><p>${words} ${"ord ".repeat(500)}`;

const files = {
  "index.html": page("en", "home"),
  "404.html": page("en", "missing"),
  "da.html": page("da", "list"),
  "da/404.html": page("da", "missing"),
  "ar.html": page("ar", "list"),
  "ar/404.html": page("ar", "missing"),
  "ar/الشروط.html": page("ar", "terms"),
  "da/legal/terms.html": page("da", "terms"),
  "da/legal/terms/versions.html": page("da", "versions"),
  "da/legal/vilkår.html": page("da", "vilkår"),
  "da/legal/terms.json": `{"words":"${"ord ".repeat(500)}"}`,
  "da/legal/terms.md": "# Vilkår\n",
  "da/legal/terms/feed.atom": "<feed/>",
  // The page for hosts without redirects.
  "da/old.html": "old page",
  "robots.txt": "User-agent: *\n",
  "sitemap.xml": "<urlset/>",
  SHA256SUMS: "00 da.html\n",
  "favicon.svg": "<svg/>",
  "static/0a/a.png": "png",
  ".well-known/security.txt": "Contact: mailto:a@example.com\n",
  ".well-known/.secret": "secret",
  ".secret": "secret",
  ".git/config": "secret",
  "da/.secret.html": "secret",
  // What one host or another takes for its settings, and what is packed but no copy of a file there.
  CNAME: "legal.example.com\n",
  "da/CNAME": "not at the top\n",
  "da/archive.gz": "packed",
};

/** The same site below a path, with a dot that must stand for itself alone. */
export const madeBelow: Delivery = { ...madeDelivery, base: "/law/legal-site.v1" };

/**
 * Makes a small dist/ with all that a host must tell apart.
 *
 * @param place where it stands in the folder
 */
export async function madeDist(
  folder: string,
  delivery = madeDelivery,
  place = "dist",
): Promise<string> {
  const dist = join(folder, place);
  writeFiles(dist, files);
  for (const { name, text } of siteConfigurations(delivery)) writeFiles(dist, { [name]: text });
  mkdirSync(join(dist, "da/empty"));
  writeFiles(folder, { "outside.txt": "secret" });
  await precompress(dist, join(folder, "none"), "packed-files-of-a-test.json");
  return dist;
}
