import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { checkout } from "../checkout.ts";
import { type BrowserSite, browserSite } from "../sites/browser-site.ts";
import { kindsBySite, type PageKind } from "../sites/page-kinds.ts";
import { loadPictures } from "../texts/load-pictures.ts";
import { looks, papers } from "./looks.ts";
import { type SheetRow, sheet } from "./sheet.ts";

// `npm run gallery`: every kind of page as a person sees it, on screens and on paper, in one HTML page to look through.

const folder = join(checkout, ".paragraf/gallery");

/** Pixels: of a longer page the beginning says enough. */
const tallest = 4000;

void main();

async function main(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const rows: SheetRow[] = [];
  for (const [tested, kinds] of kindsBySite) {
    const site = await browserSite(tested);
    try {
      for (const kind of kinds) {
        console.log(`${tested.name}: ${kind.path}`);
        rows.push(await row(site, kind, rows.length));
      }
    } finally {
      await site.close();
    }
  }
  writeFileSync(join(folder, "index.html"), sheet(rows));
  console.log(`${rows.length} pages in ${join(folder, "index.html")}`);
}

async function row(site: BrowserSite, { site: tested, kind, path }: PageKind, number: number) {
  const title = `${path} (${kind}, ${tested.name})`;
  const files: { name: string; file: string }[] = [];
  const take = async (name: string, file: string, work: (page: Page, to: string) => unknown) => {
    const look = looks.find((each) => each.name === name);
    await site.withPage(look?.options ?? {}, async (page) => {
      await page.goto(site.url + path);
      await loadPictures(page);
      await work(page, join(folder, file));
    });
    files.push({ name, file });
  };
  for (const { name } of looks)
    await take(name, `${number} ${name}.jpg`, (page, to) => screenshot(page, to));
  for (const format of papers)
    await take(format, `${number} ${format}.pdf`, (page, to) => page.pdf({ format, path: to }));
  return { title, files };
}

async function screenshot(page: Page, path: string): Promise<void> {
  const { width, height } = await page.evaluate(() => {
    scrollTo(0, 0);
    return {
      width: document.documentElement.clientWidth,
      height: document.documentElement.scrollHeight,
    };
  });
  await page.screenshot({
    path,
    type: "jpeg",
    quality: 70,
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, tallest) },
  });
}
