import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launchChromium } from "../machine/chromium.ts";
import { type ServedSite, servedSite } from "./served-site.ts";
import type { TestedSite } from "./tested-sites.ts";

/** A tested site, served and open in a browser. */
export type BrowserSite = {
  readonly url: string;
  /** A fresh page, with no cache and no history, that is closed behind the work. */
  withPage<Result>(
    options: BrowserContextOptions,
    work: (page: Page) => Promise<Result>,
  ): Promise<Result>;
  close(): Promise<void>;
};

/** Builds a site where needed, serves it and starts a browser. */
export async function browserSite(site: TestedSite): Promise<BrowserSite> {
  const served: ServedSite = await servedSite(await site.published());
  let browser: Browser;
  try {
    browser = await launchChromium();
  } catch (error) {
    await served.stop();
    throw error;
  }
  return {
    url: served.url,
    async withPage(options, work) {
      const context = await browser.newContext(options);
      try {
        return await work(await context.newPage());
      } finally {
        await context.close();
      }
    },
    async close() {
      await browser.close();
      await served.stop();
    },
  };
}
