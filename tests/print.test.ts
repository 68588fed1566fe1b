import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { hasDebianFont } from "./machine/debian-font.ts";
import { debianProgram } from "./machine/debian-package.ts";
import { type BrowserSite, browserSite } from "./sites/browser-site.ts";
import { company, seed, type TestedSite } from "./sites/tested-sites.ts";
import { loadPictures } from "./texts/load-pictures.ts";

type Printed = {
  readonly site: TestedSite;
  readonly path: string;
  readonly format: "A4" | "Letter";
  /** What stands in the margins of every page. */
  readonly title: string;
  readonly date: string;
  readonly address: string;
};

const printed: readonly Printed[] = [
  {
    site: seed,
    path: "/da/legal/privacy-policy",
    format: "A4",
    title: "Fortrolighedspolitik – Maila AI",
    date: "Ikrafttrædelsesdato: 10. oktober 2020",
    address: "https://maila.ai/da/legal/privacy-policy",
  },
  {
    site: company,
    path: "/en/legal/terms-of-use",
    format: "Letter",
    title: "Terms of use – Nordlys Data",
    date: "Effective date: February 1, 2025",
    address: "https://legal.nordlys.example/en/legal/terms-of-use",
  },
  {
    site: company,
    path: "/zh/legal/privacy-policy",
    format: "A4",
    title: "隐私政策 – Nordlys Data",
    date: "生效日期：2025年1月15日",
    address: "https://legal.nordlys.example/zh/legal/privacy-policy",
  },
];

/** Why a page cannot be printed here, where it cannot. */
function without(path: string): string | false {
  const isPrintable = !path.startsWith("/zh/") || hasDebianFont("zh", "fonts-wqy-microhei");
  return isPrintable ? false : "no font for Chinese";
}

for (const { site: tested, path, format, title, date, address } of printed)
  describe(`${path} of ${tested.name} on ${format}`, { skip: without(path) }, () => {
    let pages: readonly string[];
    let headings: readonly string[];
    let opening: string;
    before(async () => {
      const site = await browserSite(tested);
      try {
        await site.withPage({}, async (page) => {
          await page.goto(site.url + path);
          await loadPictures(page);
          pages = pagesOf(await page.pdf({ format }));
          headings = await page
            .locator("article :is(h2, h3, h4, h5, h6)")
            .evaluateAll((all) => all.map(({ textContent }) => textContent ?? ""));
          opening = await page.locator(".prose > .clause-heading ~ p").first().innerText();
        });
      } finally {
        await site.close();
      }
    });

    test("has title, date, address and number in the margins of every page", () => {
      assert.ok(pages.length > 2);
      for (const [i, page] of pages.entries()) {
        const text = packed(page);
        for (const margin of [title, date, address, `${i + 1} / ${pages.length}`])
          assert.ok(text.includes(packed(margin)), `${margin} on page ${i + 1}`);
      }
    });

    test("has the contents on its first page", () => {
      const first = packed(pages[0] ?? "");
      for (const heading of headings.slice(0, 3)) assert.ok(first.includes(packed(heading)));
    });

    test("leaves no heading behind at the end of a page", () => {
      // Long contents fill pages of their own, whose last lines are headings by right.
      const start = packed(opening).slice(0, 30);
      const first = pages.findIndex((page) => packed(page).includes(start));
      assert.ok(first >= 0);
      const ends = pages.slice(first, -1).map((page) => lastLine(page, address));
      const left = headings.filter((heading) => ends.includes(packed(heading)));
      assert.deepEqual(left, []);
    });

    test("has no sign of what paper cannot do", () => {
      assert.doesNotMatch(pages.join(""), /§\s*$|↩|↑/mu);
    });
  });

describe("links on paper", () => {
  let site: BrowserSite;
  before(async () => {
    site = await browserSite(company);
  });
  after(() => site?.close());

  test("are followed by their addresses, each once, and none that is said", () =>
    site.withPage({}, async (page) => {
      await page.goto(`${site.url}/en/legal/privacy-policy`);
      const text = packed(pagesOf(await page.pdf({ format: "A4" })).join(""));
      const times = (words: string) => text.split(packed(words)).length - 1;
      assert.equal(times("cookie policy (/en/legal/cookie-policy)"), 1);
      assert.equal(times("(/en/legal/cookie-policy)"), 1);
      assert.equal(times("(/status)"), 1);
      assert.ok(times("privacy@nordlys.example") > 0);
      assert.equal(times("(privacy@nordlys.example)"), 0);
      assert.equal(times("(mailto:"), 0);
      assert.equal(times("(#"), 0);
    }));

  test("keep their slashes in place in lines from right to left", () =>
    site.withPage({}, async (page) => {
      await page.emulateMedia({ media: "print" });
      for (const [lang, isIsolated] of [
        ["ar", true],
        ["en", false],
      ] as const) {
        await page.goto(`${site.url}/${lang}/legal/privacy-policy`);
        const printed = await page
          .locator("[data-printed]")
          .evaluateAll((all) => all.map((link) => getComputedStyle(link, "::after").content));
        assert.ok(printed.length > 2);
        for (const content of printed)
          assert.equal(/\(\u2066.*\u2069\)/.test(content), isIsolated, content);
      }
    }));

  test("leaves folds open, tables whole and colours black on white", () =>
    site.withPage({ colorScheme: "dark" }, async (page) => {
      await page.goto(`${site.url}/en/legal/privacy-policy`);
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      for (const fold of await page.locator(".prose details > :last-child").all())
        assert.ok((await fold.boundingBox())?.height);
      const styles = await page.evaluate(() => ({
        table: getComputedStyle(document.querySelector(".table") as Element).overflowX,
        ink: getComputedStyle(document.querySelector("article p") as Element).color,
        paper: getComputedStyle(document.body).backgroundColor,
      }));
      assert.deepEqual(styles, {
        table: "visible",
        ink: "rgb(0, 0, 0)",
        paper: "rgb(255, 255, 255)",
      });
    }));
});

/** The text of each page of a PDF, read by poppler. */
function pagesOf(pdf: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), "paragraf-"));
  try {
    const file = join(folder, "page.pdf");
    writeFileSync(file, pdf);
    const program = debianProgram("pdftotext", "poppler-utils");
    const text = execFileSync(program, ["-layout", file, "-"], { encoding: "utf8" });
    return text.split("\f").slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Without white space, which a PDF does not keep. */
function packed(text: string): string {
  return text.replace(/\s+/g, "");
}

/** The last line of a page above its margin. */
function lastLine(page: string, address: string): string {
  const lines = page
    .split("\n")
    .map(packed)
    .filter((line) => line !== "" && !line.includes(packed(address)));
  return lines.at(-1) ?? "";
}
