import type { DocumentFacts, FieldPositions } from "./document-facts.ts";
import type { Frontmatter } from "./fields/frontmatter-schema.ts";

const at = { line: 1, column: 1 };

/** All fields at the start of the file. */
export const placesForTest: FieldPositions = {
  id: at,
  title: at,
  description: at,
  lang: at,
  path: at,
  date: at,
  image: at,
  changes: at,
  material: at,
  corrections: at,
  aliases: at,
  withdrawn: at,
  disclosures: at,
};

/** The facts of a document: its file, its fields where they differ from the usual ones, and its links. */
export function factsForTest(
  file: string,
  fields: Partial<Frontmatter> = {},
  links: string[] = [],
): DocumentFacts {
  const lang = file.split("/")[0] ?? "";
  const frontmatter: Frontmatter = {
    id: "terms",
    title: `Title of ${file}`,
    description: `About ${file}`,
    templateKey: "about",
    lang,
    path: `/${file.replace(/\.md$/, "")}`,
    date: "2025-11-05",
    ...fields,
  };
  return {
    file,
    frontmatter,
    positions: placesForTest,
    headings: [],
    anchors: [],
    links: links.map((url) => ({ ...at, url })),
    pictures: [],
    checkBacks: [],
    wordsDigest: "",
    blocksDigest: "",
    senseDigest: "",
    textDigest: "",
    bytesDigest: "",
    length: 0,
  };
}
