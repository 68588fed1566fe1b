import { company, seed, type TestedSite, versioned } from "./tested-sites.ts";

/** A page that stands for its kind. */
export type PageKind = {
  readonly site: TestedSite;
  readonly kind: string;
  /** What a reader asks for. */
  readonly path: string;
  /** How the server answers; 200 unless said otherwise. */
  readonly status?: number;
  /** Whether it has colours or a layout that the others lack, which other screens show in another way. */
  readonly hasOwnLook?: true;
};

/** Every kind of page, of all sites. */
export const pageKinds: readonly PageKind[] = [
  { site: seed, kind: "front page", path: "/" },
  { site: seed, kind: "documents of a language", path: "/da" },
  { site: seed, kind: "the seed document", path: "/da/legal/privacy-policy", hasOwnLook: true },
  { site: seed, kind: "not found", path: "/nowhere", status: 404 },
  { site: seed, kind: "not found in a language", path: "/da/nowhere", status: 404 },
  { site: company, kind: "front page with many languages", path: "/", hasOwnLook: true },
  { site: company, kind: "documents of a language", path: "/en", hasOwnLook: true },
  { site: company, kind: "documents, right to left", path: "/ar" },
  { site: company, kind: "documents, tag with a region", path: "/de-AT" },
  {
    site: company,
    kind: "pictures, notes, tables",
    path: "/en/legal/privacy-policy",
    hasOwnLook: true,
  },
  { site: company, kind: "right to left", path: "/ar/legal/privacy-policy", hasOwnLook: true },
  { site: company, kind: "long terms", path: "/en/legal/terms-of-use" },
  { site: company, kind: "without h1", path: "/hi/legal/privacy-policy" },
  { site: company, kind: "without fence", path: "/nl/legal/privacybeleid" },
  { site: company, kind: "Thai", path: "/th/legal/privacy-policy" },
  { site: company, kind: "Chinese", path: "/zh/legal/privacy-policy" },
  { site: company, kind: "one language only", path: "/de-AT/legal/impressum" },
  { site: company, kind: "Irish", path: "/ga/legal/beartas-fianan" },
  { site: company, kind: "not found", path: "/nowhere", status: 404 },
  { site: company, kind: "not found, right to left", path: "/ar/nowhere", status: 404 },
  {
    site: versioned,
    kind: "a new version announced",
    path: "/en/legal/privacy-policy",
    hasOwnLook: true,
  },
  { site: versioned, kind: "an old version", path: "/en/legal/privacy-policy/2024-05-25" },
  { site: versioned, kind: "withdrawn", path: "/da/legal/beta" },
  {
    site: versioned,
    kind: "all versions",
    path: "/en/legal/privacy-policy/versions",
    hasOwnLook: true,
  },
  {
    site: versioned,
    kind: "changes",
    path: "/en/legal/privacy-policy/2026-12-01/changes",
    hasOwnLook: true,
  },
  {
    site: versioned,
    kind: "changes, right to left",
    path: "/ar/legal/privacy-policy/2025-03-01/changes",
  },
];

/** The page kinds of each site. */
export const kindsBySite: ReadonlyMap<TestedSite, readonly PageKind[]> = new Map(
  [seed, company, versioned].map((site) => [site, pageKinds.filter((each) => each.site === site)]),
);
