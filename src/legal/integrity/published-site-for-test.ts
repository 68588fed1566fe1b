import { checkCorpus, documentsAndFrozen } from "../check/check-corpus.ts";
import { checkFile } from "../check/check-file.ts";
import { localTarget } from "../document/addresses/local-target.ts";
import type { Diagnostic } from "../document/diagnostic.ts";
import { frozenName } from "../document/names/frozen-name.ts";
import { sha256 } from "../document/words.ts";
import { withLocalTargets } from "../markdown/addresses/with-local-targets.ts";
import { titleAndText } from "../markdown/headings/title-and-text.ts";
import { withRetiredIds } from "../markdown/headings/with-retired-ids.ts";
import { fileInGatsby, renderedHtml } from "../markdown/rendered-for-test.ts";
import type { AboutContext } from "../pages/page-context.ts";
import { provedPages } from "../pages/proved-pages.ts";
import { sitePages } from "../pages/site-pages.ts";
import { contentVersions } from "../versions/content-versions.ts";
import { redirects } from "../versions/redirects.ts";
import { type PageFacts, pageFacts } from "./page-facts.ts";
import { type SiteProof, siteProof } from "./site-proof.ts";

const encoder = new TextEncoder();
const day = "2030-01-01";

/** What the check says of a content folder, and what the proof says of the pages that are made of it. */
export type PublishedSite = {
  readonly errors: readonly Diagnostic[];
  /** Nothing where the check stops the build. */
  readonly proof: SiteProof | undefined;
  /** The articles of the documents' own pages, by path. */
  readonly articles: ReadonlyMap<string, string>;
};

/** Checks, makes and proves a site as the build does, without Gatsby: its pages are articles alone. */
export function publishedSite(
  files: Readonly<Record<string, string>>,
  externalPaths: readonly string[] = [],
): PublishedSite {
  const checked = Object.entries(files)
    .filter(([file]) => file.endsWith(".md"))
    .map(([file, text]) => checkFile({ file, bytes: encoder.encode(text) }));
  const digests = new Map(Object.entries(files).map(([file, text]) => [file, sha256(text)]));
  const frozenLines = [...digests].filter(([file]) =>
    /\/\d{4}-\d\d-\d\d(?:\.\d+)?\.md$/.test(file),
  );
  const { diagnostics } = checkCorpus(checked, {
    files: new Set(Object.keys(files)),
    digests,
    pictures: new Map(),
    svgs: new Map(),
    sums: frozenLines.map(([file, digest]) => `${digest}  ${file}\n`).join(""),
    externalPaths,
    hasStrings: () => true,
    exceptions: [],
    authoritative: undefined,
    baseline: {},
    day,
  });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return { errors, proof: undefined, articles: new Map() };
  const versions = contentVersions({ ...documentsAndFrozen(checked), day });
  const articles = new Map<string, string>();
  const pages = new Map<string, PageFacts>();
  for (const page of sitePages(versions, { name: "Nordlys" }, settings)) {
    const html = page.template === "about" ? article(page.context, files) : "";
    if (page.template === "about") articles.set(page.path, html);
    pages.set(page.path, pageFacts(html));
  }
  const documents = provedPages(versions).filter(({ path }) => articles.has(path));
  const retired = redirects(versions).map(({ from }) => from);
  return { errors, proof: siteProof(documents, pages, [...externalPaths, ...retired]), articles };
}

const settings = { authoritativeLanguage: "en", prevailingNotice: true };

/** The article as the template about.tsx makes it. */
function article(
  { source, lang, title, hrefs, retiredIds }: AboutContext,
  files: Readonly<Record<string, string>>,
): string {
  const body = fileInGatsby(files[source] ?? "").content;
  const html = withLocalTargets(withRetiredIds(renderedHtml(body, lang), retiredIds), {
    href: (url) => hrefs[url],
    picture: (url) =>
      Object.hasOwn(files, localTarget(frozenName(source)?.document ?? source, url).file)
        ? '<img src="/static/a.png" alt="">'
        : undefined,
  });
  const { heading, text } = titleAndText(html);
  const own = `<header data-paragraf="aside"><h1>${title}</h1></header>`;
  const header = heading === undefined ? own : `<header>${heading}</header>`;
  return `<article>${header}<div class="prose">${text}</div></article>`;
}
