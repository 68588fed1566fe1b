import { addressParts, decoded, isExternalPath } from "../document/addresses/address-parts.ts";
import type { PageFacts } from "./page-facts.ts";

/** A document with the page that must show its words. */
export type DocumentPage = {
  readonly file: string;
  readonly path: string;
  readonly wordsDigest: string;
  /** Of the blocks that its article must have, where these are proved too. */
  readonly blocksDigest?: string;
  /** Whether the page shows what is in force: links of other versions may lead to what is gone, or not there yet. */
  readonly isOfToday: boolean;
};

/** What is wrong with a page: what was found on it and what was expected, and by what its place in a file is known. */
export type SiteProblem = {
  readonly path: string;
  /** "Unexpected …, expected …". */
  readonly message: string;
  readonly cause?: Cause;
};

/** What a file wrote: a link or a picture, as its page has the address, or an id. */
export type Cause = { readonly kind: "link" | "picture" | "id"; readonly written: string };

/** What is wrong with a staged site: its problems, and the documents whose words or blocks differ. */
export type SiteProof = {
  readonly problems: readonly SiteProblem[];
  readonly differing: readonly DocumentPage[];
};

/**
 * Compares a staged site with what the build set out to publish: a page for every document with its words and no others, no
 * link into nothing, nothing forbidden.
 *
 * @param pages the facts of every staged page, by path
 * @param externalPaths root-relative addresses that other software answers
 */
export function siteProof(
  documents: readonly DocumentPage[],
  pages: ReadonlyMap<string, PageFacts>,
  externalPaths: readonly string[],
): SiteProof {
  const problems: SiteProblem[] = [];
  const differing: DocumentPage[] = [];
  for (const document of documents) {
    const { path } = document;
    const page = pages.get(path);
    if (!page)
      problems.push({ path, message: `Missing page ${path}, expected it in the built site` });
    else if (page.articles !== 1)
      problems.push({
        path,
        message: `Unexpected count ${page.articles} of articles on ${path}, expected one`,
      });
    else if (isDiffering(document, page)) differing.push(document);
  }
  const places = new Map([...pages].map(([path, page]) => [path, placesOf(page)]));
  const others = new Set(documents.filter((each) => !each.isOfToday).map(({ path }) => path));
  for (const [path, page] of pages)
    problems.push(...pageProblems(path, page, !others.has(path), places, externalPaths));
  return { problems, differing };
}

function isDiffering({ wordsDigest, blocksDigest }: DocumentPage, page: PageFacts): boolean {
  return (
    page.wordsDigest !== wordsDigest ||
    (blocksDigest !== undefined && page.blocksDigest !== blocksDigest)
  );
}

function placesOf({ ids, names }: PageFacts): ReadonlySet<string> {
  return new Set([...ids, ...names]);
}

function pageProblems(
  path: string,
  page: PageFacts,
  isOfToday: boolean,
  places: ReadonlyMap<string, ReadonlySet<string>>,
  externalPaths: readonly string[],
): SiteProblem[] {
  const problems: SiteProblem[] = [];
  const add = (found: string, expected: string, cause?: Cause) =>
    problems.push({
      path,
      message: `Unexpected ${found} on ${path}, expected ${expected}`,
      ...(cause && { cause }),
    });
  for (const found of new Set(page.forbidden)) add(found, "HTML and CSS alone");
  // A version keeps its ids as they were published, where one stands twice too: browsers lead to the first.
  for (const id of isOfToday ? repeated(page.ids) : [])
    add(`second id ${id}`, "it once", { kind: "id", written: id });
  for (const href of isOfToday ? page.hrefs : [])
    if (!leadsSomewhere(href, path, places, externalPaths))
      add(`link to ${href}`, "a place that exists", { kind: "link", written: href });
  for (const href of page.outside)
    if (!isExternalPath(addressParts(href).path, externalPaths))
      add(`link to ${href}`, "an address of this site or one of its externalPaths", {
        kind: "link",
        written: href,
      });
  return problems;
}

function repeated(ids: readonly string[]): ReadonlySet<string> {
  const met = new Set<string>();
  return new Set(ids.filter((id) => met.has(id) || !met.add(id)));
}

function leadsSomewhere(
  href: string,
  from: string,
  places: ReadonlyMap<string, ReadonlySet<string>>,
  externalPaths: readonly string[],
): boolean {
  const { path, fragment } = addressParts(href);
  const page = places.get(path === "" ? from : decoded(path));
  if (page) return fragment === "" || page.has(decoded(fragment));
  return isExternalPath(path, externalPaths);
}
