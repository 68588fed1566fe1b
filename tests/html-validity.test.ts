import assert from "node:assert/strict";
import { test } from "node:test";
import { publishedPages } from "./sites/published-pages.ts";
import { testedSites } from "./sites/tested-sites.ts";
import { invalidHtml } from "./texts/invalid-html.ts";

for (const site of testedSites)
  test(`html-validate finds no error on any page of ${site.name}`, async () => {
    assert.deepEqual(await invalidHtml(publishedPages(await site.published())), []);
  });
