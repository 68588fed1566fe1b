import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addressKey } from "../../document/addresses/address.ts";
import type { DocumentFacts } from "../../document/document-facts.ts";
import { factsForTest } from "../../document/document-facts-for-test.ts";
import { sitePages } from "../../pages/site-pages.ts";
import { contentVersions } from "../../versions/content-versions.ts";
import { redirects } from "../../versions/redirects.ts";
import type { Corpus } from "../rule.ts";
import { aliasTarget } from "../rules/alias-target.ts";
import { uniquePath } from "../rules/unique-path.ts";
import { linkedPages } from "./linked-pages.ts";

const day = "2025-06-01";
const dates = ["2024-01-01", "2025-01-01", "2026-01-01"];
const paths = ["/da/a", "/da/b", "/da/a/b", "/da/a/b/c", "/da/år", "/de/a", "/de/b", "/nb/a"];
const site = { name: "N" };
const settings = { authoritativeLanguage: "en", prevailingNotice: true };

const content = fc
  .uniqueArray(
    fc.record({
      path: fc.constantFrom(...paths),
      date: fc.constantFrom(...dates),
      frozen: fc.uniqueArray(fc.constantFrom(...dates)),
      left: fc.array(fc.constantFrom(...paths, "/da/a/2024-01-01", "/da/a/versions"), {
        maxLength: 2,
      }),
    }),
    { minLength: 1, maxLength: 4, selector: ({ path }) => path },
  )
  .map((all) => {
    const frozen: DocumentFacts[] = [];
    const documents = all.map(({ path, date, left, ...own }, i) => {
      const lang = path.split("/")[1] ?? "";
      const fields = { id: `work-${i}`, lang, path };
      for (const each of own.frozen)
        frozen.push(factsForTest(`${lang}/${i}/${each}.md`, { ...fields, date: each }));
      const aliases = { paths: left };
      return factsForTest(`${lang}/${i}.md`, { ...fields, date, aliases });
    });
    return { documents, frozen, day };
  });

type Content = Parameters<typeof linkedPages>[0];

/** Whether the rules let a content folder pass. */
function isPublished(found: Content): boolean {
  let count = 0;
  for (const rule of [aliasTarget, uniquePath]) rule.check(found as Corpus, () => count++);
  return count === 0;
}

/** The addresses of all pages that are made and of all that redirect. */
function addresses(found: Content): string[] {
  const versions = contentVersions(found);
  const pages = sitePages(versions, site, settings).map(({ path }) => path);
  return [...pages, ...redirects(versions).map(({ from }) => from)];
}

test("links may lead to every page of the site, to what leads there, and to nothing else", () => {
  fc.assert(
    fc.property(content.filter(isPublished), (found) => {
      const expected = addresses(found).filter((path) => !path.endsWith("/404.html"));
      assert.deepEqual([...linkedPages(found).byPath.keys()].sort(), expected.sort());
    }),
  );
});

test("what the rules let pass has no address twice", () => {
  fc.assert(
    fc.property(content.filter(isPublished), (found) => {
      const keys = addresses(found).map(addressKey);
      assert.deepEqual(keys.sort(), [...new Set(keys)].sort());
    }),
  );
});
