import { existsSync } from "node:fs";
import { join } from "node:path";
import { checkout } from "./checkout.ts";
import { type ContentDocument, contentDocuments } from "./content-documents.ts";
import { said } from "./paragraf.ts";
import { siteCopy } from "./site-copy.ts";

/** A published site that the whole-site tests look at. */
export type TestedSite = {
  readonly name: string;
  readonly documents: readonly ContentDocument[];
  /** The folder whose dist/ holds it; builds it where that has not been done yet. */
  published(): Promise<string>;
};

const fixture = "tests/fixtures/site";

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

/** A company's site in ten languages, built once for all tests. */
export const company: TestedSite = {
  name: "a company's site",
  documents: contentDocuments(join(checkout, fixture)),
  published() {
    building ??= builtCompany();
    return building;
  },
};

export const testedSites: readonly TestedSite[] = [seed, company];

let building: Promise<string> | undefined;

async function builtCompany(): Promise<string> {
  const { folder, run } = siteCopy();
  const outcome = await run(["build"], { PARAGRAF_CONTENT: fixture });
  if (outcome.code !== 0) throw new Error(`The company's site was not built:\n${said(outcome)}`);
  return folder;
}
