import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { type BrowserSite, browserSite } from "./sites/browser-site.ts";
import { kindsBySite } from "./sites/page-kinds.ts";
import { loadPictures } from "./texts/load-pictures.ts";

for (const [tested, kinds] of kindsBySite) {
  describe(`a browser on ${tested.name}`, () => {
    let site: BrowserSite;
    before(async () => {
      site = await browserSite(tested);
    });
    after(() => site?.close());

    for (const { kind, path, status = 200 } of kinds)
      test(`${path} (${kind}) complains of nothing and asks no other host`, async () => {
        const complaints: string[] = [];
        const hosts = new Set<string>();
        await site.withPage({}, async (page) => {
          page.on("console", (message) => {
            // Chromium itself reports every answer of 404; here the page is one.
            if (!/the server responded with a status of 404/.test(message.text()))
              complaints.push(`${message.type()}: ${message.text()}`);
          });
          page.on("pageerror", ({ message }) => complaints.push(message));
          page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
          page.on("request", (request) => hosts.add(new URL(request.url()).host));
          page.on("response", (response) => {
            if (response.url() !== site.url + path && response.status() !== 200)
              complaints.push(`${response.status()}: ${response.url()}`);
          });
          const response = await page.goto(site.url + path);
          await loadPictures(page);
          assert.equal(response?.status(), status);
        });
        assert.deepEqual(complaints, []);
        assert.deepEqual([...hosts], [new URL(site.url).host]);
      });
  });
}
