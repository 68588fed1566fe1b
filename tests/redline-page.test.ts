import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { checkout } from "./checkout.ts";
import { launchChromium } from "./machine/chromium.ts";
import { paragraf, said } from "./paragraf.ts";

const frontmatter = `---
id: "1"
title: Terms
description: About
templateKey: about
lang: en
path: /en/legal/terms
date: 2025-01-01
---

`;

/** A text with what is wider than a phone: a table of seven columns and a line of code. */
const terms = (days: string, code: string) => `${frontmatter}# Terms

## 1. Scope

Nothing differs here.

## 2. Service levels

| Service | Description | Uptime | Response | Resolution | Credit | Contact |
| --- | --- | --- | --- | --- | --- | --- |
| Internationalization | Networks | 99 % | 30 minutes | 4 hours | 10 % | within ${days} days |

    retention_of_backup_copies = true; retention_of_server_logs = false; another_setting = ${code}
`;

describe("a redline with a wide table and a long line of code", () => {
  const folder = mkdtempSync(join(tmpdir(), "paragraf-"));
  const [earlier, later, html] = ["before.md", "after.md", "redline.html"].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  let browser: Browser;
  before(async () => {
    writeFileSync(earlier, terms("3", "left"));
    writeFileSync(later, terms("30", "right"));
    const outcome = await paragraf(checkout, ["redline", earlier, later, "--html", html]);
    assert.equal(outcome.code, 0, said(outcome));
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });
  const on = async (options: BrowserContextOptions, work: (page: Page) => Promise<void>) => {
    const context = await browser.newContext(options);
    try {
      const page = await context.newPage();
      await page.goto(pathToFileURL(html).href);
      await work(page);
    } finally {
      await context.close();
    }
  };

  test("scrolls only its table on a phone", () =>
    on({ viewport: { width: 320, height: 640 } }, async (page) => {
      const widths = await page.evaluate(() => ({
        page: document.documentElement.scrollWidth,
        code: document.querySelector("pre")?.scrollWidth ?? 0,
        table: document.querySelector("table")?.scrollWidth ?? 0,
      }));
      assert.equal(widths.page, 320);
      assert.ok(widths.code > 0 && widths.code <= 320, `${widths.code} pixels of code`);
      assert.ok(widths.table > 320, `${widths.table} pixels of table`);
    }));

  test("loses nothing on paper, and fills it", () =>
    on({ viewport: { width: 640, height: 900 } }, async (page) => {
      await page.emulateMedia({ media: "print" });
      const { cut, cells, unused } = await page.evaluate(() => {
        const redline = document.querySelector(".redline") as Element;
        const { right } = redline.getBoundingClientRect();
        const parts = [...redline.querySelectorAll("td, th, pre")];
        return {
          cut: parts
            .filter(
              (part) =>
                part.getBoundingClientRect().right > right + 1 ||
                part.scrollWidth > part.clientWidth,
            )
            .map(({ textContent }) => textContent),
          cells: parts.length,
          unused: innerWidth - right,
        };
      });
      assert.ok(cells > 14);
      assert.deepEqual(cut, []);
      assert.ok(unused < 50, `${unused} pixels are unused`);
    }));

  test("marks in forced colours what differs, and nothing else", () =>
    on({ forcedColors: "active" }, async (page) => {
      const colours = await page.evaluate(() => {
        const [unchanged, changed, paper] = [
          ".redline > .unchanged",
          ".redline > .changed",
          "body",
        ].map((selector) => getComputedStyle(document.querySelector(selector) as Element));
        return {
          unchanged: unchanged?.borderInlineStartColor,
          changed: changed?.borderInlineStartColor,
          paper: paper?.backgroundColor,
        };
      });
      assert.equal(colours.unchanged, colours.paper);
      assert.notEqual(colours.changed, colours.paper);
    }));
});
