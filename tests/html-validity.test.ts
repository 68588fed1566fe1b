import assert from "node:assert/strict";
import { test } from "node:test";
import { invalidHtml } from "./invalid-html.ts";
import { publishedPages } from "./published-pages.ts";
import { testedSites } from "./tested-sites.ts";

for (const site of testedSites)
  test(`html-validate finds no error on any page of ${site.name}`, async () => {
    assert.deepEqual(await invalidHtml(publishedPages(await site.published())), []);
  });
