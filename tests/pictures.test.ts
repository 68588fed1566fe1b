import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { type BrowserSite, browserSite } from "./sites/browser-site.ts";
import { company, seed, type TestedSite } from "./sites/tested-sites.ts";
import { loadPictures } from "./texts/load-pictures.ts";

/** The pictures that a page shows: its own ones in the text, and the one at its head. */
const shown: ReadonlyMap<TestedSite, Readonly<Record<string, readonly string[]>>> = new Map([
  [seed, { "/da/legal/privacy-policy": ["vpn"] }],
  [
    company,
    {
      "/en/legal/privacy-policy": ["aurora", "data-flow"],
      "/en/legal/terms-of-use": ["aurora"],
      "/en/legal/cookie-policy": ["cookie-choice"],
      "/ar/legal/privacy-policy": ["aurora", "data-flow"],
      // imageStatus: false keeps the picture off the page.
      "/da/legal/terms-of-use": [],
      "/de/legal/privacy-policy": [],
    },
  ],
]);

for (const [tested, pages] of shown) {
  describe(`pictures of ${tested.name}`, () => {
    let site: BrowserSite;
    before(async () => {
      site = await browserSite(tested);
    });
    after(() => site?.close());

    for (const [path, names] of Object.entries(pages))
      test(`${path} shows ${names.join(", ") || "none"}, without scripts`, async () => {
        const pictures = await site.withPage({ javaScriptEnabled: false }, async (page) => {
          await page.goto(site.url + path);
          await loadPictures(page);
          return page.locator("img").evaluateAll((images) =>
            (images as HTMLImageElement[]).map((image) => ({
              name: /([^/]+)\.[a-z]+$/.exec(image.currentSrc)?.[1],
              isLoaded: image.complete && image.naturalWidth > 0,
              isReserved: image.hasAttribute("width") && image.hasAttribute("height"),
              hasAlt: image.hasAttribute("alt"),
              loading: image.getAttribute("loading"),
              sources: [...(image.parentElement?.querySelectorAll("source") ?? [])].map(
                ({ type }) => type,
              ),
            })),
          );
        });
        const expected = names.map((name) => ({
          name,
          isLoaded: true,
          isReserved: true,
          hasAlt: true,
          loading: "lazy",
          sources: ["image/avif", "image/webp"],
        }));
        assert.deepEqual(pictures, expected);
      });
  });
}
