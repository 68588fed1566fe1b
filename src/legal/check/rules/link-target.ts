import { addressKey } from "../../document/address.ts";
import { addressParts, isExternalPath } from "../../document/address-parts.ts";
import type { AddressFact, DocumentFacts } from "../../document/document-facts.ts";
import {
  addressScheme,
  decoded,
  isRelativeAddress,
  localTarget,
} from "../../document/local-target.ts";
import { exampleDocument } from "../example-document.ts";
import type { Corpus, CorpusReport, CorpusRule } from "../rule.ts";

const schemes = new Set(["https:", "http:", "mailto:", "tel:"]);

/** What a link may lead to: the site, a page that is there, a place that is there, or another host by a safe scheme. */
export const linkTarget: CorpusRule = {
  scope: "corpus",
  id: "link-target",
  severity: "error",
  why: "A clause that says “see section 5” by a dead link sends readers nowhere; it works in one language and breaks in thirteen.",
  remedy:
    "Open the document that the link should lead to, copy the id of the clause, or the file's name, and write it as the link's target.",
  check(corpus, report) {
    const site = siteMap(corpus);
    for (const document of corpus.documents)
      for (const link of document.links) checkLink(document, link, corpus, site, report);
  },
  examples: {
    good: [
      {
        "da/a.md": exampleDocument(
          {},
          "[B](b.md#kontakt) [her](#dine-rettigheder)\n\n## 5. Dine rettigheder\n",
        ),
        "da/b.md": exampleDocument(
          { id: "b", path: "/da/b" },
          "## Kontakt\n\n[A](/da/a) [alle](/da)\n",
        ),
      },
      {
        "da/a.md": exampleDocument(
          {},
          "<dpo@example.com> [tlf](tel:+4512345678) [web](https://example.com)\n",
        ),
      },
    ],
    bad: [
      {
        files: { "da/a.md": exampleDocument({}, "[x](#kontakt)\n") },
        says: ["da/a.md:11:1: Unexpected link to #kontakt, expected the id of a heading"],
      },
      {
        files: {
          "da/a.md": exampleDocument(
            {},
            "[x](b.md) [y](/da/c) [z](javascript:alert(1)) [w](www.example.com)\n",
          ),
        },
        says: [
          "da/a.md:11:1: Unexpected link to b.md, expected a document that exists",
          "da/a.md:11:11: Unexpected link to /da/c, expected a page of this site or one of its externalPaths",
          "da/a.md:11:22: Unexpected link scheme javascript:, expected https:, http:, mailto: or tel:",
          "da/a.md:11:47: Unexpected link to www.example.com, expected a document (.md), a path from / or a whole address",
        ],
      },
    ],
  },
};

/** A document's path with the ids that links may lead to. */
type Page = { readonly path: string; readonly places: ReadonlySet<string> };

type SiteMap = {
  readonly byFile: ReadonlyMap<string, Page>;
  readonly byPath: ReadonlyMap<string, Page>;
  /** The paths by one key for all their spellings, to name the one that was meant. */
  readonly byKey: ReadonlyMap<string, Page>;
  /** Contents pages: `/` and `/<lang>`. */
  readonly contents: ReadonlySet<string>;
};

function siteMap({ documents }: Corpus): SiteMap {
  const pages = documents.map((document): [DocumentFacts, Page] => {
    const ids = document.headings.map(({ id }) => id);
    return [
      document,
      { path: document.frontmatter.path, places: new Set(["", ...ids, ...document.anchors]) },
    ];
  });
  return {
    byFile: new Map(pages.map(([{ file }, page]) => [file, page])),
    byPath: new Map(pages.map(([, page]) => [page.path, page])),
    byKey: new Map(pages.map(([, page]) => [addressKey(page.path), page])),
    contents: new Set(["/", ...documents.map(({ frontmatter }) => `/${frontmatter.lang}`)]),
  };
}

function checkLink(
  document: DocumentFacts,
  link: AddressFact,
  corpus: Corpus,
  site: SiteMap,
  report: CorpusReport,
) {
  const say = (message: string) => report(document.file, link, message);
  const url = link.url.trim();
  const scheme = addressScheme(url);
  if (scheme) {
    if (!schemes.has(scheme))
      say(`Unexpected link scheme ${scheme}, expected https:, http:, mailto: or tel:`);
    return;
  }
  const dead = isRelativeAddress(url)
    ? deadFileLink(document, url, corpus, site)
    : deadPathLink(document, url, corpus, site);
  if (dead) say(`Unexpected link to ${url || "nothing"}, expected ${dead}`);
}

/** Says what was expected of a link to another Markdown file, or nothing when it is alive. */
function deadFileLink(
  { file }: DocumentFacts,
  url: string,
  { files }: Corpus,
  { byFile }: SiteMap,
) {
  const target = localTarget(file, url);
  if (!target.file.endsWith(".md")) return "a document (.md), a path from / or a whole address";
  const page = byFile.get(target.file);
  // A file that is there but broken has findings of its own.
  if (!page) return files.has(target.file) ? undefined : "a document that exists";
  return page.places.has(target.fragment) ? undefined : "the id of a heading there";
}

/** The same for `#id` and root-relative links. */
function deadPathLink(
  { file }: DocumentFacts,
  url: string,
  { externalPaths }: Corpus,
  site: SiteMap,
) {
  const { path, fragment: rawFragment } = addressParts(url);
  const fragment = decoded(rawFragment);
  if (url === "" || url.startsWith("?")) return "an address";
  if (path === "")
    return site.byFile.get(file)?.places.has(fragment) ? undefined : "the id of a heading";
  if (path.startsWith("//")) return "a whole address with https:";
  const page = site.byPath.get(decoded(path));
  if (page) return page.places.has(fragment) ? undefined : "the id of a heading there";
  if (site.contents.has(path) || isExternalPath(path, externalPaths)) return undefined;
  return (
    site.byKey.get(addressKey(decoded(path)))?.path ??
    "a page of this site or one of its externalPaths"
  );
}
