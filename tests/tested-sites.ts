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

const fixtures = { company: "tests/fixtures/site", themed: "tests/fixtures/themed" } as const;

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

export const testedSites: readonly TestedSite[] = [seed, company];

/** A content folder that an unchanged checkout publishes, built once for all tests. */
function copiedSite(name: string, folder: string): TestedSite {
  let building: Promise<string> | undefined;
  return {
    name,
    documents: contentDocuments(join(checkout, folder)),
    published() {
      building ??= builtCopy(name, folder);
      return building;
    },
  };
}

async function builtCopy(name: string, content: string): Promise<string> {
  const { folder, run } = siteCopy();
  const outcome = await run(["build"], { PARAGRAF_CONTENT: content });
  if (outcome.code !== 0) throw new Error(`${name} was not built:\n${said(outcome)}`);
  return folder;
}
