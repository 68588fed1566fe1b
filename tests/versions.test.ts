import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { checkout } from "./checkout.ts";
import { said } from "./paragraf.ts";
import { type BrowserSite, browserSite } from "./sites/browser-site.ts";
import { siteCopy } from "./sites/site-copy.ts";
import { versioned } from "./sites/tested-sites.ts";
import { documentText } from "./texts/document-text.ts";
import { writeFiles } from "./texts/write-files.ts";

const policy = "/en/legal/privacy-policy";

/** The words of an article without what stands aside, white space aside; `without` leaves other elements out too. */
function articleWords(page: Page, without = ""): Promise<string> {
  return page.evaluate((left) => {
    const article = document.querySelector("article")?.cloneNode(true) as Element;
    const asides = `[data-paragraf="aside"]${left}`;
    for (const each of article.querySelectorAll(asides)) each.remove();
    return (article.textContent ?? "").replace(/\s+/g, "");
  }, without && `, ${without}`);
}

/** All characters in an order of their own: a moved clause has the same ones. */
const sorted = (text: string) => [...text].sort().join("");

describe("versions of a document", () => {
  let site: BrowserSite;
  before(async () => {
    site = await browserSite(versioned);
  });
  after(() => site.close());
  const on = <Result>(path: string, work: (page: Page) => Promise<Result>) =>
    site.withPage({}, async (page) => {
      await page.goto(site.url + path);
      return work(page);
    });
  const words = (path: string) => on(path, (page) => articleWords(page));
  const link = (page: Page, rel: string) =>
    page.locator(`link[rel="${rel}"]`).first().getAttribute("href", { timeout: 1000 });

  test("the version in force stays at the path and announces the next one", async () => {
    await on(policy, async (page) => {
      assert.match(await articleWords(page), /serverlogsfor14days/);
      assert.doesNotMatch(await articleWords(page), /Cookies/);
      const notice = page.locator(".version-notice");
      assert.match(await notice.innerText(), /A new version takes effect on: December 1, 2026/);
      assert.match(await notice.innerText(), /We set a cookie for your language/);
      await notice.getByRole("link", { name: "See what changes" }).click();
      assert.ok(page.url().endsWith(`${policy}/2026-12-01/changes`));
      await page.goBack();
      await notice.getByRole("link", { name: "Read it" }).click();
      assert.match(await articleWords(page), /5\.Cookies/);
    });
  });

  test("a version under its date says that it is over, or yet to come", async () => {
    await on(`${policy}/2024-05-25`, async (page) => {
      assert.match(
        await page.locator(".version-notice").innerText(),
        /no longer in force.*March 1, 2025/,
      );
      await page.locator(".version-notice a").click();
      assert.ok(page.url().endsWith(policy));
    });
    await on(`${policy}/2026-12-01`, async (page) => {
      assert.match(
        await page.locator(".version-notice").innerText(),
        /not yet in force.*December 1, 2026\s+In force: March 1, 2025/,
      );
      await page.locator(".version-notice a").click();
      assert.ok(page.url().endsWith(policy));
    });
  });

  test("a version under its date leads to the same one in other languages, else says which", async () => {
    const languages = (path: string) =>
      on(path, (page) =>
        page
          .locator(".document-facts .language-list a")
          .evaluateAll((links) =>
            links.map((link) => [
              link.getAttribute("href"),
              link.querySelector("time")?.getAttribute("datetime") ?? link.ariaCurrent,
            ]),
          ),
      );
    const old = (lang: string) => `/${lang}/legal/privacy-policy/2024-05-25`;
    assert.deepEqual(await languages(old("en")), [
      [old("ar"), null],
      [old("da"), null],
      [old("en"), "page"],
      [old("zh"), null],
    ]);
    assert.deepEqual(await languages(`${policy}/2026-12-01`), [
      ["/ar/legal/privacy-policy", "2025-03-01"],
      ["/da/legal/privacy-policy", "2025-03-01"],
      [`${policy}/2026-12-01`, "page"],
      ["/zh/legal/privacy-policy", "2025-03-01"],
    ]);
  });

  test("a notice ends where the text does", async () => {
    for (const width of [360, 800, 1280])
      await site.withPage({ viewport: { width, height: 800 } }, async (page) => {
        await page.goto(`${site.url}${policy}/2024-05-25`);
        const [notice, text] = await page
          .locator(".version-notice, .prose")
          .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().right));
        assert.equal(notice, text);
      });
  });

  test("no date is cut in two at the end of a line", async () => {
    for (const path of ["/2024-05-25", "/2026-12-01", "/versions", "/2026-12-01/changes"])
      await on(policy + path, async (page) => {
        for (let width = 320; width < 480; width += 10) {
          await page.setViewportSize({ width, height: 800 });
          // A date with letters from right to left is several boxes, side by side.
          const lines = await page
            .locator("time")
            .evaluateAll((all) =>
              all.map((time) => new Set([...time.getClientRects()].map(({ y }) => y)).size),
            );
          assert.ok(lines.length > 1);
          assert.deepEqual(
            lines,
            lines.map(() => 1),
            `${path} in ${width} pixels`,
          );
        }
      });
  });

  test("lists end with what is withdrawn, and say so", async () => {
    for (const path of ["/", "/da"]) {
      const rows = await on(path, (page) => page.locator(".document-list > li").allInnerTexts());
      const told = /withdrawn.*February 1, 2026|trukket tilbage.*1\. februar 2026/;
      assert.deepEqual(
        rows.map((row) => told.test(row)),
        rows.map((_, i) => i === rows.length - 1),
        path,
      );
    }
  });

  test("old versions and redlines know on paper where they come from", async () => {
    for (const path of ["/2024-05-25", "/2025-03-01", "/2026-12-01/changes"]) {
      const address = await on(policy + path, (page) =>
        page.locator("html").getAttribute("data-address"),
      );
      assert.equal(address, `https://legal.fjord.example${policy}${path}`);
    }
  });

  test("a version in force is the same under its date as at the path", async () => {
    assert.equal(await words(`${policy}/2025-03-01`), await words(policy));
  });

  test("an erratum is told on the page", async () => {
    const told = await on(policy, (page) => page.locator(".corrections").innerText());
    assert.match(told, /Corrected on: March 4, 2025 – Our accountant sits in Aarhus/);
  });

  test("an app that kept the hash of what an erratum replaced still finds it", async () => {
    const kept = readFileSync(join(checkout, "tests/fixtures/versions/SHA256SUMS"), "utf8");
    const line = /^(\w+) {2}en\/legal\/privacy-policy\/2025-03-01\.1\.md$/m;
    const told = await (await fetch(`${site.url}${policy}.json`)).json();
    assert.deepEqual(told.replaced, [{ markdown: line.exec(kept)?.[1] }]);
    assert.deepEqual(
      told.corrections.map((each: { date: string }) => each.date),
      ["2025-03-04"],
    );
  });

  test("search engines find the version in force alone", async () => {
    const address = "https://legal.fjord.example/en/legal/privacy-policy";
    for (const path of [policy, `${policy}/2025-03-01`])
      await on(path, async (page) => {
        assert.equal(await link(page, "canonical"), address);
        assert.equal(await page.locator('meta[name="robots"]').count(), 0);
      });
    for (const path of ["/2024-05-25", "/2026-12-01", "/2026-12-01/changes"])
      await on(policy + path, async (page) => {
        assert.equal(await page.locator('meta[name="robots"]').getAttribute("content"), "noindex");
        assert.equal(await page.locator('link[rel="canonical"]').count(), 0);
      });
  });

  test("machines walk from version to version", async () => {
    await on(`${policy}/2024-05-25`, async (page) => {
      assert.equal(await link(page, "latest-version"), policy);
      assert.equal(await link(page, "version-history"), `${policy}/versions`);
      assert.equal(await link(page, "successor-version"), `${policy}/2025-03-01`);
    });
    await on(policy, async (page) => {
      assert.equal(await link(page, "predecessor-version"), `${policy}/2024-05-25`);
      assert.equal(await link(page, "successor-version"), `${policy}/2026-12-01`);
    });
  });

  test("all versions are listed, the newest first, each with its state", async () => {
    await on(`${policy}/versions`, async (page) => {
      const rows = await page.locator(".version-list > li").allInnerTexts();
      assert.deepEqual(
        rows.map((row) => row.split("\n").filter(Boolean).slice(0, 2)),
        [
          ["December 1, 2026", "Status: Not yet in force"],
          ["March 1, 2025", "Status: In force"],
          ["May 25, 2024", "Status: No longer in force"],
        ],
      );
      const feed = page.locator("main a[type='application/atom+xml']");
      assert.equal(await feed.getAttribute("href"), `${policy}/feed.atom`);
      assert.equal((await page.request.get(`${site.url}${policy}/feed.atom`)).status(), 200);
    });
  });

  test("a withdrawn document says since when, and keeps its text and its versions", async () => {
    await on("/da/legal/beta", async (page) => {
      assert.match(await page.locator(".version-notice").innerText(), /1\. februar 2026/);
      assert.match(await articleWords(page), /Betaversionenslutter/);
      await page.getByRole("link", { name: "Alle versioner" }).click();
      assert.equal(await page.locator(".version-list > li").count(), 1);
    });
  });

  for (const [old, current] of [
    ["/da/legal/betavilkaar", "/da/legal/beta"],
    ["/da/legal/betavilkaar/versions", "/da/legal/beta/versions"],
    ["/da/legal/betavilkaar/2025-02-01", "/da/legal/beta/2025-02-01"],
  ] as const)
    test(`${old} redirects to ${current} without scripts`, () =>
      site.withPage({ javaScriptEnabled: false }, async (page) => {
        await page.goto(site.url + old);
        await page.waitForURL(site.url + current);
        assert.ok((await page.locator("h1").count()) > 0);
      }));

  test("a retired id leads to the heading that took its place, and moves nothing", async () => {
    await on(`${policy}#recipients`, async (page) => {
      const [heading, other] = await page.locator("article h2").evaluateAll((all) =>
        ["who-receives-your-data", "your-rights"].map((id) => {
          const box = all.find((each) => each.id === id)?.getBoundingClientRect();
          return { x: box?.x, y: box?.y };
        }),
      );
      assert.equal(heading?.x, other?.x);
      const isTop = await page.evaluate(() => document.scrollingElement?.scrollTop === 0);
      assert.ok(isTop || Math.abs(heading?.y ?? 999) < 60, JSON.stringify(heading));
    });
  });
});

describe("a redline", () => {
  let site: BrowserSite;
  before(async () => {
    site = await browserSite(versioned);
  });
  after(() => site.close());
  const words = (path: string, without?: string) =>
    site.withPage({}, async (page) => {
      await page.goto(site.url + path);
      return articleWords(page, without);
    });

  const pairs = [
    [policy, "2024-05-25", "2025-03-01"],
    [policy, "2025-03-01", "2026-12-01"],
    ["/ar/legal/privacy-policy", "2024-05-25", "2025-03-01"],
  ] as const;
  for (const [path, before, after] of pairs)
    test(`of ${path} ${after} is its new words, and with what went its old ones`, async () => {
      const changes = `${path}/${after}/changes`;
      assert.equal(await words(changes), await words(`${path}/${after}`));
      const old = await site.withPage({}, async (page) => {
        await page.goto(site.url + changes);
        return page.evaluate(() => {
          const article = document.querySelector("article");
          for (const del of article?.querySelectorAll("del") ?? [])
            del.removeAttribute("data-paragraf");
          const gone = '[data-paragraf="aside"], ins';
          for (const each of article?.querySelectorAll(gone) ?? []) each.remove();
          return (article?.textContent ?? "").replace(/\s+/g, "");
        });
      });
      assert.equal(sorted(old), sorted(await words(`${path}/${before}`)));
    });

  test("names what differs, and leads to it", async () => {
    await site.withPage({}, async (page) => {
      await page.goto(`${site.url}${policy}/2026-12-01/changes`);
      const told = await page.locator(".redline-summary li").allInnerTexts();
      assert.deepEqual(told, [
        "1. Who we are changed",
        "2. What we collect changed",
        "3. Your rights renumbered",
        "4. Who receives your data moved",
        "5. Cookies added",
        "6. Changes changed",
      ]);
      await page.locator(".redline-summary a").nth(4).click();
      assert.match(await page.locator(":target").innerText(), /^5\. Cookies|Cookies/);
    });
  });

  test("says to a screen reader where words come and go", async () => {
    await site.withPage({}, async (page) => {
      await page.goto(`${site.url}${policy}/2026-12-01/changes`);
      const spoken = await page.locator("article ins").last().textContent();
      assert.match(spoken ?? "", /\[start of insertion\] at least 30 days\s+\[end of insertion\]/);
    });
  });

  test("folds what did not change, its headings in sight", async () => {
    await site.withPage({}, async (page) => {
      await page.goto(`${site.url}/zh/legal/privacy-policy/2025-03-01/changes`);
      assert.ok(await page.getByRole("heading", { name: "第三条 您的权利" }).isVisible());
      assert.ok(await page.getByText("您可以要求查阅").isHidden());
      await page.locator("section:has(h3:text('第三条')) summary").click();
      assert.ok(await page.getByText("您可以要求查阅").isVisible());
    });
  });
});

describe("the next day", () => {
  test("a warm build puts the new version in force, and the old one behind it", async () => {
    const { folder, run } = siteCopy();
    const environment = { PARAGRAF_CONTENT: "law" };
    const write = (date: string, body: string, changes?: string) =>
      writeFiles(join(folder, "law"), {
        "en/legal/terms.md": documentText("/en/legal/terms", `# Terms\n\n${body}`, {
          date,
          ...(changes && { changes }),
        }),
      });
    const runWell = async (command: string, day: string) => {
      const outcome = await run([command], { ...environment, PARAGRAF_DAY: day });
      assert.equal(outcome.code, 0, said(outcome));
    };
    const page = (path: string) => readFileSync(join(folder, "dist", `${path}.html`), "utf8");
    write("2025-03-01", "Thirty days.");
    await runWell("release", "2026-11-30");
    write("2026-12-01", "Thirty days.\n\n## Cookies\n\nOne.", "Cookies are new.");
    await runWell("build", "2026-11-30");
    assert.doesNotMatch(page("/en/legal/terms"), /id="cookies"/);
    assert.match(page("/en/legal/terms"), /A new version takes effect/);
    await runWell("build", "2026-12-01");
    assert.match(page("/en/legal/terms"), /id="cookies"/);
    assert.doesNotMatch(page("/en/legal/terms"), /A new version takes effect/);
    assert.match(page("/en/legal/terms/2025-03-01"), /no longer in force/);
  });
});
