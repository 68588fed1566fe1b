import assert from "node:assert/strict";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, describe, test } from "node:test";
import { type BrowserSite, browserSite } from "./sites/browser-site.ts";
import { kindsBySite, type PageKind } from "./sites/page-kinds.ts";

/** What an attacker would put into a page who could, each with what it would do to the page or ask of a host of his own. */
const injections = (host: string) => `
<script>document.title = "script"</script>
<script src="${host}/script.js"></script>
<img src="${host}/picture.png"><img src="x" onerror="document.title = 'handler'">
<style>html { outline: 7px solid }</style><p id="styled" style="outline: 7px solid">a</p>
<link rel="stylesheet" href="${host}/style.css">
<iframe src="${host}/frame"></iframe><iframe srcdoc="<script>parent.document.title = 'frame'</script>"></iframe>
<object data="${host}/object"></object><embed src="${host}/embed">
<video src="${host}/video"></video><svg><script>document.title = "svg"</script></svg>
<form action="${host}/form"><button id="send">a</button></form>
<base href="${host}/">`;

/** A host of another that counts what it is asked. */
async function otherHost(): Promise<{ url: string; asked: string[]; server: Server }> {
  const asked: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    asked.push(url);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, server };
}

/** The header is one for all pages, where each page has a policy of its own. */
const hasLook = ({ hasOwnLook }: PageKind) => hasOwnLook;

for (const [tested, kinds] of kindsBySite) {
  describe(`what is injected into ${tested.name}`, () => {
    let site: BrowserSite;
    let other: Awaited<ReturnType<typeof otherHost>>;
    before(async () => {
      other = await otherHost();
      site = await browserSite(tested);
    });
    after(async () => {
      other.server.close();
      await site?.close();
    });

    for (const policy of ["the header's", "the page's own"] as const)
      for (const { kind, path } of policy === "the page's own" ? kinds : kinds.filter(hasLook))
        test(`does nothing on ${path} (${kind}), by ${policy} policy`, async () => {
          other.asked.length = 0;
          await site.withPage({}, async (page) => {
            await page.route(site.url + path, async (route) => {
              const response = await route.fetch();
              const { "content-security-policy": header = "", ...headers } = response.headers();
              const html = (await response.text()).replace(
                "</body>",
                `${injections(other.url)}</body>`,
              );
              await route.fulfill({
                response,
                headers:
                  policy === "the page's own"
                    ? headers
                    : { ...headers, "content-security-policy": header },
                // One of the two rules at a time.
                body:
                  policy === "the page's own"
                    ? html
                    : html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, ""),
              });
            });
            await page.goto(site.url + path);
            const title = await page.title();
            await page.locator("#send").click({ noWaitAfter: true });
            assert.doesNotMatch(title, /^(?:script|handler|frame|svg)$/);
            const outlines = await page.evaluate(() =>
              ["html", "#styled"].map(
                (name) => getComputedStyle(document.querySelector(name) as Element).outlineWidth,
              ),
            );
            assert.deepEqual(outlines.includes("7px"), false);
            assert.equal(page.url(), site.url + encodeURI(path));
            assert.equal(await page.evaluate(() => document.baseURI), page.url());
          });
          assert.deepEqual(other.asked, []);
        });
  });
}
