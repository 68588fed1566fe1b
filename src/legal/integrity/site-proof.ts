import { addressParts, decoded, isExternalPath } from "../document/address-parts.ts";
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

/** What is wrong with a staged site: sentences of the message grammar, and the documents whose words or blocks differ. */
export type SiteProof = {
  readonly problems: readonly string[];
  readonly differing: readonly DocumentPage[];
};

/**
 * Holds a staged site against what the build set out to publish: a page for every document with its words and no others, no
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
  const problems: string[] = [];
  const differing: DocumentPage[] = [];
  for (const document of documents) {
    const page = pages.get(document.path);
    if (!page)
      problems.push(
        `${document.file}: Unexpected absence of the page ${document.path}, expected it (proof)`,
      );
    else if (page.articles !== 1)
      problems.push(
        `${document.path}: Unexpected count ${page.articles} of articles, expected one (proof)`,
      );
    else if (isDiffering(document, page)) differing.push(document);
  }
  const places = new Map([...pages].map(([path, { ids }]) => [path, new Set(ids)]));
  const others = new Set(documents.filter((each) => !each.isOfToday).map(({ path }) => path));
  for (const [path, page] of pages) {
    for (const found of new Set(page.forbidden))
      problems.push(`${path}: Unexpected ${found}, expected HTML and CSS alone (proof)`);
    if (places.get(path)?.size !== page.ids.length)
      problems.push(`${path}: Unexpected id that stands twice, expected each once (proof)`);
    for (const href of page.hrefs)
      if (!others.has(path) && !leadsSomewhere(href, path, places, externalPaths))
        problems.push(`${path}: Unexpected link to ${href}, expected a place that exists (proof)`);
    for (const address of page.outside)
      if (!isExternalPath(addressParts(address).path, externalPaths))
        problems.push(
          `${path}: Unexpected link to ${address}, expected an address of this site or one of its externalPaths (proof)`,
        );
  }
  return { problems, differing };
}

function isDiffering({ wordsDigest, blocksDigest }: DocumentPage, page: PageFacts): boolean {
  return (
    page.wordsDigest !== wordsDigest ||
    (blocksDigest !== undefined && page.blocksDigest !== blocksDigest)
  );
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
