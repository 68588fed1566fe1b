import { existsSync } from "node:fs";
import { join } from "node:path";
import { checkout } from "../checkout.ts";
import { said } from "../paragraf.ts";
import { type ContentDocument, contentDocuments } from "./content-documents.ts";
import { type PreparedSite, preparedSite } from "./prepared-site.ts";
import { siteCopy } from "./site-copy.ts";

/** A published site that the whole-site tests look at. */
export type TestedSite = {
  readonly name: string;
  readonly documents: readonly ContentDocument[];
  /** The folder whose dist/ holds it; builds it where that has not been done yet. */
  published(): Promise<string>;
};

const fixtures = {
  company: "tests/fixtures/site",
  themed: "tests/fixtures/themed",
  versioned: "tests/fixtures/versions",
} as const;

/** The checkout's own site, as npm test has just built it. */
export const seed: TestedSite = {
  name: "the seed",
  documents: contentDocuments(join(checkout, "content")),
  async published() {
    if (!existsSync(join(checkout, "dist/index.html")))
      throw new Error("There is no dist/ to test: run npm run build first");
    return checkout;
  },
};

/** A company's site in ten languages. */
export const company = copiedSite("a company's site", fixtures.company);

/** Another company's site, with a look of its own. */
export const themed = copiedSite("a themed site", fixtures.themed);

/** A site whose documents have a past and a future, on a day between the two. */
export const versioned = copiedSite("a site with versions", fixtures.versioned, {
  PARAGRAF_DAY: "2026-06-01",
});

export const testedSites: readonly TestedSite[] = [seed, company];

/** A content folder that an unchanged checkout publishes. */
function copiedSite(
  name: string,
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): TestedSite & PreparedSite {
  const build = () => builtCopy(name, { ...environment, PARAGRAF_CONTENT: folder });
  return { ...preparedSite(name, build), documents: contentDocuments(join(checkout, folder)) };
}

async function builtCopy(
  name: string,
  environment: Readonly<Record<string, string>>,
): Promise<string> {
  const { folder, run } = siteCopy();
  const outcome = await run(["build"], environment);
  if (outcome.code !== 0) throw new Error(`${name} was not built:\n${said(outcome)}`);
  return folder;
}
