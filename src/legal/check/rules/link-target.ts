import { addressScheme } from "../../document/addresses/local-target.ts";
import type { AddressFact } from "../../document/document-facts.ts";
import { exampleDocument } from "../examples/example-document.ts";
import { deadLink, type LinkSource } from "../links/dead-link.ts";
import { linkedPages } from "../links/linked-pages.ts";
import { linkedPlaces } from "../links/linked-places.ts";
import type { CorpusReport, CorpusRule } from "../rule.ts";

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
    const pages = linkedPages(corpus);
    for (const document of corpus.documents) {
      const places = linkedPlaces(document, document.frontmatter.aliases);
      for (const link of document.links)
        checkLink({ document, places, corpus, pages }, link, report);
    }
    // Links of a frozen version may be dead since. None may ever have been code.
    for (const { file, links } of corpus.frozen)
      for (const { url, ...at } of links)
        if (addressScheme(url) === "javascript:") report(file, at, unsafe("javascript:"));
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
      // Retired ids and paths, the list of versions, those that are frozen, and what changed.
      {
        "da/a.md": exampleDocument(
          { aliases: { ids: { gammel: "kontakt" } } },
          "[her](#gammel) [alle](/da/a/versions) [før](/da/a/2024-01-01#mål)\n\n## Kontakt\n",
        ),
        "da/a/2024-01-01.md": exampleDocument({ date: "2024-01-01" }, "## Mål\n"),
        "da/b.md": exampleDocument(
          { id: "b", path: "/da/b", aliases: { paths: ["/da/c"] } },
          "[a](a.md#gammel) [b](/da/c) [nyt](/da/a/2025-11-05/changes)\n",
        ),
      },
      // Both go on to a new version on one day.
      {
        "da/a.md": exampleDocument({ date: "2031-01-01" }, "[b](b.md#ny)\n"),
        "da/a/2024-01-01.md": exampleDocument({ date: "2024-01-01" }),
        "da/b.md": exampleDocument({ id: "b", path: "/da/b", date: "2031-01-01" }, "## Ny\n"),
        "da/b/2024-01-01.md": exampleDocument({ id: "b", path: "/da/b", date: "2024-01-01" }),
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
            "[x](b.md) [y](/da/c) [z](javascript:alert(1)) [w](www.example.com) [v](/da#a)\n",
          ),
        },
        says: [
          "da/a.md:11:1: Unexpected link to b.md, expected a document that exists",
          "da/a.md:11:11: Unexpected link to /da/c, expected a page of this site or one of its externalPaths",
          "da/a.md:11:22: Unexpected link scheme javascript:, expected https:, http:, mailto: or tel:",
          "da/a.md:11:47: Unexpected link to www.example.com, expected a document (.md), a path from / or a whole address",
          "da/a.md:11:68: Unexpected link to /da#a, expected /da alone",
        ],
      },
      {
        files: {
          "da/a.md": exampleDocument({}, "[b](b.md#ny) [gl](b.md#gl) [b](/da/c#x)\n"),
          "da/b.md": exampleDocument(
            { id: "b", path: "/da/b", date: "2031-01-01", aliases: { paths: ["/da/c"] } },
            "[før](b/2024-01-01.md) [nu](/da/b/2025-01-01)\n\n## Ny\n",
          ),
          "da/b/2024-01-01.md": exampleDocument(
            { id: "b", path: "/da/b", date: "2024-01-01" },
            "## Gl\n",
          ),
        },
        says: [
          "da/a.md:11:1: Unexpected link to b.md#ny, expected the id of a heading there, in the version of 2024-01-01 too",
          "da/a.md:11:14: Unexpected link to b.md#gl, expected the id of a heading there, in the version of 2031-01-01 too",
          "da/a.md:11:28: Unexpected link to /da/c#x, expected the id of a heading there",
          "da/b.md:12:1: Unexpected link to b/2024-01-01.md, expected /da/b/2024-01-01",
          "da/b.md:12:24: Unexpected link to /da/b/2025-01-01, expected a page of this site or one of its externalPaths",
        ],
      },
      {
        files: {
          "da/a.md": exampleDocument({}),
          "da/a/2024-01-01.md": exampleDocument(
            { date: "2024-01-01" },
            "[x](#gone) [y](JavaScript:alert(1))\n",
          ),
        },
        says: [
          "da/a/2024-01-01.md:11:12: Unexpected link scheme javascript:, expected https:, http:, mailto: or tel:",
        ],
      },
      {
        files: { "da/a.md": exampleDocument({}, "[x](<#kontakt >)\n\n## Kontakt\n") },
        says: ["da/a.md:11:1: Unexpected space around the link to #kontakt, expected none"],
      },
    ],
  },
};

function unsafe(scheme: string): string {
  return `Unexpected link scheme ${scheme}, expected https:, http:, mailto: or tel:`;
}

function checkLink(source: LinkSource, link: AddressFact, report: CorpusReport) {
  const say = (message: string) => report(source.document.file, link, message);
  const url = link.url.trim();
  const scheme = addressScheme(url);
  if (scheme) {
    if (!schemes.has(scheme)) say(unsafe(scheme));
    return;
  }
  if (url !== link.url && url !== "") {
    say(`Unexpected space around the link to ${url}, expected none`);
    return;
  }
  const dead = deadLink(source, url);
  if (dead) say(`Unexpected link to ${url || "nothing"}, expected ${dead}`);
}
