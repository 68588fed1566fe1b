import {
  type DocumentKind,
  documentKinds,
  type Frontmatter,
} from "../document/fields/frontmatter-schema.ts";

/** What a kind is told from. */
type Told = { readonly frontmatter: Pick<Frontmatter, "kind" | "path"> };

/** Other last segments that say what sort of text it is, besides the kinds themselves. */
const segments: Readonly<Record<string, DocumentKind>> = {
  privacy: "privacy-policy",
  "privacy-notice": "privacy-policy",
  "privacy-statement": "privacy-policy",
  terms: "terms-of-service",
  "terms-and-conditions": "terms-of-service",
  "terms-of-use": "terms-of-service",
  cookies: "cookie-policy",
  "cookie-notice": "cookie-policy",
  dpa: "processing-agreement",
  "data-processing-agreement": "processing-agreement",
};

/** What sort of text a work is: as any of its documents says, else by the last path segment of any, else `other`. */
export function documentKind(documents: readonly Told[]): DocumentKind {
  const said = documents.map(({ frontmatter }) => frontmatter.kind);
  const guessed = documents.map(({ frontmatter }) => kindOfPath(frontmatter.path));
  return [...said, ...guessed].find((kind) => kind !== undefined) ?? "other";
}

function kindOfPath(path: string): DocumentKind | undefined {
  const last = path.split("/").at(-1) ?? "";
  return (
    documentKinds.find((kind) => kind === last) ??
    (Object.hasOwn(segments, last) ? segments[last] : undefined)
  );
}
